package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Names as sequences of folded words. A text is read once; at each word the walk goes no deeper than the longest name
 * kept, so that time grows with the text alone.
 */
final class NameTrie {
  /** Words of a name beyond this number are not compared. */
  private static final int MOST_WORDS = 12;
  /** Signs between two words of one name at most, such as {@code . } or a line break. */
  private static final int MOST_SIGNS_BETWEEN = 3;

  private static final int SHORTEST_WITH_GENITIVE = 4;

  private final Node root = new Node();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private Optional<String> shown = Optional.empty();
    private boolean needsCapital;
  }

  /** Keeps a form of a name, unless one of the same words is kept already. */
  void add(ImmutableList<String> words, String shown) {
    if (words.isEmpty()) {
      return;
    }
    Node node = root;
    for (String word : words.subList(0, Math.min(words.size(), MOST_WORDS))) {
      node = node.next.computeIfAbsent(word, unknown -> new Node());
    }
    if (node.shown.isEmpty()) {
      node.shown = Optional.of(shown);
      node.needsCapital = words.size() == 1 && OrdinaryWords.isNameToo(words.get(0));
    }
  }

  /** The longest names of a text, in reading order; they do not overlap. */
  ImmutableList<NameMatch> matches(String text) {
    ImmutableList.Builder<NameMatch> matches = ImmutableList.builder();
    List<Word> words = Word.in(text);
    int at = 0;
    while (at < words.size()) {
      Optional<NameMatch> match = longestAt(at, words);
      match.ifPresent(matches::add);
      int end = match.map(NameMatch::end).orElse(words.get(at).end());
      while (at < words.size() && words.get(at).start() < end) {
        at++;
      }
    }
    return matches.build();
  }

  private Optional<NameMatch> longestAt(int first, List<Word> words) {
    int start = words.get(first).start();
    Optional<NameMatch> longest = Optional.empty();
    Optional<Node> node = Optional.of(root);
    for (int at = first; at < words.size() && isNear(first, at, words); at++) {
      Word word = words.get(at);
      Node held = node.get();
      longest = genitive(held, word, start).or(keep(longest));
      node = Optional.ofNullable(held.next.get(word.folded()));
      if (node.isEmpty()) {
        return longest;
      }
      longest = named(node.get(), word, start, false).or(keep(longest));
    }
    return longest;
  }

  private static Supplier<Optional<NameMatch>> keep(Optional<NameMatch> match) {
    return () -> match;
  }

  private static boolean isNear(int first, int at, List<Word> words) {
    return at == first || words.get(at).start() - words.get(at - 1).end() <= MOST_SIGNS_BETWEEN;
  }

  private static Optional<NameMatch> named(Node node, Word last, int start, boolean isGenitive) {
    return node.shown
        .filter(shown -> !node.needsCapital || last.isCapital())
        .map(shown -> new NameMatch(start, last.end(), shown, isGenitive));
  }

  private static Optional<NameMatch> genitive(Node node, Word word, int start) {
    String folded = word.folded();
    if (folded.length() < SHORTEST_WITH_GENITIVE || !folded.endsWith("s") || !word.isCapital()) {
      return Optional.empty();
    }
    return Optional.ofNullable(node.next.get(folded.substring(0, folded.length() - 1)))
        .flatMap(held -> named(held, word, start, true));
  }
}
