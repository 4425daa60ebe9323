package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where the phrases of each list stand in a text: at each word the longest, none inside another of its list, none where
 * an exception stands, and none on a name.
 */
final class Hits {
  /**
   * A phrase in a text.
   *
   * @param first its first token
   * @param end the token behind its last
   */
  record Hit(int first, int end) {
    boolean overlaps(Hit other) {
      return first < other.end && other.first < end;
    }
  }

  private final Tokens tokens;
  private final PhraseTrie trie;
  private final Map<WordList, List<Hit>> found = new EnumMap<>(WordList.class);
  private final Map<WordList, Integer> longest = new EnumMap<>(WordList.class);

  private Hits(Tokens tokens, PhraseTrie trie) {
    this.tokens = tokens;
    this.trie = trie;
  }

  static Hits in(Tokens tokens, PhraseTrie trie) {
    Hits hits = new Hits(tokens, trie);
    for (int token = 0; token < tokens.size(); token++) {
      hits.readFrom(token);
    }
    hits.dropExceptions();
    return hits;
  }

  ImmutableList<Hit> of(WordList list) {
    return ImmutableList.copyOf(found.getOrDefault(list, ImmutableList.of()));
  }

  boolean any(WordList list) {
    return !found.getOrDefault(list, ImmutableList.of()).isEmpty();
  }

  private void readFrom(int token) {
    if (tokens.is(token, Tokens.Kind.SIGN)) {
      return;
    }
    longest.clear();
    walk(PhraseTrie.ROOT, token, token);
    longest.forEach((list, end) -> keep(list, new Hit(token, end)));
  }

  private void walk(int node, int first, int token) {
    if (tokens.isWord(token)) {
      step(trie.next(node, tokens.word(token)), first, token);
      if (token > first || node != PhraseTrie.ROOT) {
        step(trie.next(node, PhraseTrie.ANY_WORD), first, token);
      }
    }
    if (isNumeral(token)) {
      step(trie.next(node, PhraseTrie.ANY_NUMBER), first, token);
    }
  }

  private void step(int node, int first, int token) {
    if (node == PhraseTrie.NONE) {
      return;
    }
    for (WordList list : trie.lists(node)) {
      if (list.isPhrases()) {
        longest.merge(list, token + 1, Math::max);
      }
    }
    walk(node, first, token + 1);
  }

  private boolean isNumeral(int token) {
    return tokens.isNumber(token)
        || (tokens.isWord(token) && isIn(tokens.word(token), WordList.NUMBERS));
  }

  /** Whether a list holds a word by itself. */
  boolean isIn(int word, WordList list) {
    if (word == Dictionary.UNKNOWN) {
      return false;
    }
    int node = trie.next(PhraseTrie.ROOT, word);
    if (node != PhraseTrie.NONE) {
      for (WordList each : trie.lists(node)) {
        if (each == list) {
          return true;
        }
      }
    }
    return false;
  }

  private void keep(WordList list, Hit hit) {
    if (!list.takesNames() && (tokens.isNameLike(hit.first()) || isInsideCompound(hit))) {
      return;
    }
    List<Hit> held = found.computeIfAbsent(list, each -> new ArrayList<>());
    if (held.isEmpty() || held.get(held.size() - 1).end() <= hit.first()) {
      held.add(hit);
    }
  }

  /** Whether a hyphen ties it to a word outside, as in {@code clear-cut}. */
  private boolean isInsideCompound(Hit hit) {
    return tokens.isHyphened(hit.first()) || tokens.isHyphened(hit.end());
  }

  private void dropExceptions() {
    for (WordList list : ImmutableList.copyOf(found.keySet())) {
      list.exceptionTo().ifPresent(ordinary -> {
        List<Hit> exceptions = found.getOrDefault(list, ImmutableList.of());
        List<Hit> held = found.get(ordinary);
        if (held != null) {
          held.removeIf(hit -> exceptions.stream().anyMatch(hit::overlaps));
        }
      });
    }
  }
}
