package dev.promo.core.lint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All phrases of all lists as one tree of words. From a word of a text it is walked down as far as the text agrees,
 * which is never farther than the longest phrase, so that reading a text takes time in proportion to its length.
 */
final class PhraseTrie {
  static final int ROOT = 0;
  static final int NONE = -1;
  static final int ANY_WORD = 1;
  static final int ANY_NUMBER = 2;

  private static final int FIRST_FREE = 3;
  private static final int CLASS_WORDS = WordList.values().length / Long.SIZE + 1;
  private static final long MIX = 0x9E3779B97F4A7C15L;
  private static final int HIGH_BITS = 40;

  private final Dictionary words;
  private final double[] values;
  private final long[] keys;
  private final int[] nodes;
  /** For each node, the lists of phrases that hold the phrase that ends there. */
  private final int[][] phraseLists;
  /** For each word the node of the phrases that begin with it. */
  private final int[] beginnings;
  /** For each node, whether no phrase goes on behind it. */
  private final boolean[] isLeaf;
  /** For each word, all lists that hold it by itself, as bits. */
  private final long[] classes;

  private PhraseTrie(Builder built) {
    words = new Dictionary(built.numbers);
    values = new double[FIRST_FREE + built.numbers.size()];
    built.values.forEach((word, value) -> values[word] = value);
    phraseLists = built.lists.stream()
        .map(each ->
            each.stream().filter(WordList::isPhrases).mapToInt(WordList::index).toArray())
        .toArray(int[][]::new);
    int size = Integer.highestOneBit(Math.max(built.edges.size(), 4)) << 2;
    keys = new long[size];
    nodes = new int[size];
    built.edges.forEach((key, node) -> {
      int slot = slot(key);
      keys[slot] = key;
      nodes[slot] = node;
    });
    beginnings = new int[values.length];
    for (int word = 0; word < beginnings.length; word++) {
      beginnings[word] = word == Dictionary.UNKNOWN ? NONE : search(ROOT, word);
    }
    isLeaf = new boolean[phraseLists.length];
    Arrays.fill(isLeaf, true);
    built.edges.keySet().forEach(edge -> isLeaf[(int) (edge >>> Integer.SIZE)] = false);
    classes = new long[values.length * CLASS_WORDS];
    built.numbers.values().forEach(word -> {
      int node = next(ROOT, word);
      if (node != NONE) {
        built
            .lists
            .get(node)
            .forEach(list ->
                classes[word * CLASS_WORDS + list.index() / Long.SIZE] |= 1L << list.index());
      }
    });
  }

  /** The tree of promo's own English lists, made once. */
  static PhraseTrie english() {
    return English.TRIE;
  }

  private static final class English {
    private static final PhraseTrie TRIE = of(LintWords.english());
  }

  static PhraseTrie of(LintWords words) {
    Builder builder = new Builder();
    words.phrases().forEach(builder::add);
    return new PhraseTrie(builder);
  }

  Dictionary words() {
    return words;
  }

  /** The value that a list gives a word, such as 12 for {@code twelve}; 0 when none does. */
  double value(int word) {
    return values[word];
  }

  /** The node behind a word, or {@link #NONE}. */
  int next(int node, int word) {
    if (node == ROOT) {
      return beginnings[word];
    }
    if (word == Dictionary.UNKNOWN || isLeaf[node]) {
      return NONE;
    }
    return search(node, word);
  }

  private int search(int node, int word) {
    long key = key(node, word);
    int slot = slot(key);
    return keys[slot] == key ? nodes[slot] : NONE;
  }

  /** The lists of phrases, as ordinals, that hold the phrase that ends at a node. The array is not to be changed. */
  int[] phraseLists(int node) {
    return phraseLists[node];
  }

  /** Whether a list holds a word by itself. */
  boolean isIn(int word, WordList list) {
    int ordinal = list.index();
    return (classes[word * CLASS_WORDS + ordinal / Long.SIZE] & (1L << ordinal)) != 0;
  }

  private int slot(long key) {
    int slot = (int) ((key * MIX) >>> HIGH_BITS) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private static long key(int node, int word) {
    return ((long) node << Integer.SIZE) | word;
  }

  private static final class Builder {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, Double> values = new HashMap<>();
    private final Map<Long, Integer> edges = new HashMap<>();
    private final List<Set<WordList>> lists = new ArrayList<>();

    Builder() {
      newNode();
    }

    void add(WordList list, String phrase) {
      if (list.hasValues()) {
        int blank = phrase.indexOf(' ');
        String word = phrase.substring(0, blank);
        add(list, List.of(word));
        values.put(number(word), Double.valueOf(phrase.substring(blank + 1)));
      } else {
        Phrase.expand(phrase).forEach(variant -> add(list, variant));
      }
    }

    private void add(WordList list, List<String> words) {
      int node = ROOT;
      for (String word : words) {
        node = edges.computeIfAbsent(key(node, number(word)), key -> newNode());
      }
      lists.get(node).add(list);
    }

    private int newNode() {
      lists.add(EnumSet.noneOf(WordList.class));
      return lists.size() - 1;
    }

    private int number(String word) {
      return switch (word) {
        case Phrase.ANY_WORD -> ANY_WORD;
        case Phrase.ANY_NUMBER -> ANY_NUMBER;
        default -> numbers.computeIfAbsent(word, each -> FIRST_FREE + numbers.size());
      };
    }
  }
}
