package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the phrases of each list stand in a text: at each word the longest, none inside another of its list, none where
 * an exception stands, and none on a name. For one thread.
 */
final class Hits {
  private static final WordList[] LISTS = WordList.values();

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
  private final @Nullable List<Hit>[] found;
  /** For each list the end of the longest phrase that begins at the token in hand; 0 when none does. */
  private final int[] longest = new int[LISTS.length];

  private final int[] touched = new int[LISTS.length];
  private int touches;
  private long steps;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Hits(Tokens tokens, PhraseTrie trie) {
    this.tokens = tokens;
    this.trie = trie;
    this.found = new List[LISTS.length];
  }

  static Hits in(Tokens tokens, PhraseTrie trie) {
    Hits hits = new Hits(tokens, trie);
    for (int token = 0; token < tokens.size(); token++) {
      hits.readFrom(token);
    }
    hits.dropExceptions();
    return hits;
  }

  List<Hit> of(WordList list) {
    List<Hit> held = found[list.index()];
    return held == null ? ImmutableList.of() : held;
  }

  boolean any(WordList list) {
    return !of(list).isEmpty();
  }

  /** The phrase of a list that begins at a token. */
  Optional<Hit> at(WordList list, int token) {
    return around(of(list), token).filter(hit -> hit.first() == token);
  }

  /** Whether a phrase of a list stands at a token. */
  boolean covers(WordList list, int token) {
    List<Hit> held = of(list);
    return !held.isEmpty() && around(held, token).isPresent();
  }

  /** Of hits in order and without overlaps, the one that a token stands in. */
  static Optional<Hit> around(List<Hit> hits, int token) {
    int low = 0;
    int high = hits.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Hit hit = hits.get(middle);
      if (token < hit.first()) {
        high = middle - 1;
      } else if (token >= hit.end()) {
        low = middle + 1;
      } else {
        return Optional.of(hit);
      }
    }
    return Optional.empty();
  }

  /** How many words were looked up: what reading costs. */
  long steps() {
    return steps;
  }

  /** Whether a list holds a word by itself. */
  boolean isIn(int word, WordList list) {
    return trie.isIn(word, list);
  }

  /** The value that a list gives a word. */
  double value(int word) {
    return trie.value(word);
  }

  private void readFrom(int token) {
    if (tokens.is(token, Tokens.Kind.SIGN)) {
      return;
    }
    walk(PhraseTrie.ROOT, token, token);
    for (int i = 0; i < touches; i++) {
      int list = touched[i];
      keep(LISTS[list], token, longest[list]);
      longest[list] = 0;
    }
    touches = 0;
  }

  private void walk(int node, int first, int token) {
    steps++;
    if (tokens.isWord(token)) {
      step(trie.next(node, tokens.word(token)), first, token);
    }
    if (node != PhraseTrie.ROOT && token < tokens.size() && !tokens.is(token, Tokens.Kind.SIGN)) {
      step(trie.next(node, PhraseTrie.ANY_WORD), first, token);
    }
    if (isNumeral(token)) {
      step(trie.next(node, PhraseTrie.ANY_NUMBER), first, token);
    }
  }

  private void step(int node, int first, int token) {
    if (node == PhraseTrie.NONE) {
      return;
    }
    for (int list : trie.phraseLists(node)) {
      if (longest[list] == 0) {
        touched[touches++] = list;
      }
      longest[list] = Math.max(longest[list], token + 1);
    }
    walk(node, first, token + 1);
  }

  private boolean isNumeral(int token) {
    return tokens.isNumber(token)
        || (tokens.isWord(token) && isIn(tokens.word(token), WordList.NUMBERS));
  }

  private void keep(WordList list, int first, int end) {
    if (!list.takesNames() && (tokens.isNameLike(first) || isInsideCompound(first, end))) {
      return;
    }
    if (list == WordList.FUTURE && isSubject(first, end)) {
      return;
    }
    List<Hit> held = found[list.index()];
    if (held == null) {
      held = new ArrayList<>(4);
      found[list.index()] = held;
    }
    if (held.isEmpty() || held.get(held.size() - 1).end() <= first) {
      held.add(new Hit(first, end));
    }
  }

  /** {@code Will Tanaka ...} and {@code Will rebuilt ...}: before a name or a deed it is somebody's name. */
  private boolean isSubject(int first, int end) {
    return end == first + 1
        && tokens.isCapital(first)
        && (tokens.isCapital(end)
            || tokens.endsWith(end, "ed")
            || isThirdPerson(end)
            || (tokens.isWord(end)
                && (isIn(tokens.word(end), WordList.OWNING_VERBS)
                    || isIn(tokens.word(end), WordList.SPEECH)
                    || isIn(tokens.word(end), WordList.BE))));
  }

  /** {@code runs}, and neither {@code pass} nor {@code focus}. */
  private boolean isThirdPerson(int token) {
    return tokens.endsWith(token, "s")
        && !tokens.endsWith(token, "ss")
        && !tokens.endsWith(token, "us");
  }

  /** Whether a hyphen ties it to a word outside, as in {@code clear-cut}. */
  private boolean isInsideCompound(int first, int end) {
    return tokens.isHyphened(first) || tokens.isHyphened(end);
  }

  private void dropExceptions() {
    for (WordList list : LISTS) {
      List<Hit> exceptions = found[list.index()];
      if (exceptions != null && list.exceptionTo().isPresent()) {
        int ordinary = list.exceptionTo().get().index();
        List<Hit> held = found[ordinary];
        found[ordinary] = held == null ? null : without(held, exceptions);
      }
    }
  }

  /** Both lists are in order and free of overlaps, so that one pass over both is enough. */
  private static List<Hit> without(List<Hit> held, List<Hit> exceptions) {
    List<Hit> kept = new ArrayList<>(held.size());
    int next = 0;
    for (Hit hit : held) {
      while (next < exceptions.size() && exceptions.get(next).end() <= hit.first()) {
        next++;
      }
      if (next == exceptions.size() || !hit.overlaps(exceptions.get(next))) {
        kept.add(hit);
      }
    }
    return kept;
  }

  @Override
  public String toString() {
    return Arrays.toString(found);
  }
}
