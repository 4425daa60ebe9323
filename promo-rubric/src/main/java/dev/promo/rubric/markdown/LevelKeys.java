package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.rubric.draft.LevelNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One name for each level, however its headings vary: {@code Level 2 - Proficient} and {@code Level 2} are one.
 *
 * @param names the names by the keys of the headings, in reading order
 */
record LevelKeys(ImmutableMap<String, String> names) {
  static LevelKeys of(Style style, List<Branch> branches) {
    Map<String, String> written = new LinkedHashMap<>();
    branches.forEach(
        branch -> written.putIfAbsent(branch.label().key(), branch.label().name()));
    Map<String, String> bare = bare(style, written);
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    bare.forEach((key, name) -> names.put(key, longest(name, bare.values())));
    return new LevelKeys(names.buildOrThrow());
  }

  /** Without the numbers of numbered headings, and without the words around the name in a sentence. */
  private static Map<String, String> bare(Style style, Map<String, String> written) {
    Map<String, String> bare = new LinkedHashMap<>(written);
    if (written.values().stream().allMatch(Label::hasNumber)) {
      bare.replaceAll((key, name) -> Label.withoutNumber(name));
    }
    if (style.kind() == Branch.Kind.COLON_LINE) {
      SentenceFrame frame = SentenceFrame.around(bare.values());
      bare.replaceAll((key, name) -> frame.inside(name));
    }
    return bare;
  }

  /** The longest of the names that begin with this one, or this one begins with, and that stand for the same level. */
  private static String longest(String name, Iterable<String> all) {
    List<String> same = new ArrayList<>();
    for (String other : all) {
      if (isSame(name, other)) {
        same.add(other);
      }
    }
    return same.stream().reduce(name, (a, b) -> b.length() > a.length() ? b : a);
  }

  private static boolean isSame(String name, String other) {
    String key = Label.key(name);
    String otherKey = Label.key(other);
    return key.equals(otherKey) || isExplained(key, otherKey) || isExplained(otherKey, key);
  }

  private static boolean isExplained(String key, String longer) {
    return longer.length() > key.length()
        && longer.startsWith(key)
        && longer.substring(key.length()).matches("\\s*[-–—:(/|].*")
        && LevelNames.isLevel(key)
        && LevelNames.height(key).equals(LevelNames.height(longer));
  }

  /** The words that all sentences have before and behind what differs. */
  private record SentenceFrame(int before, int behind) {
    private static final ImmutableList<String> ARTICLES = ImmutableList.of("a", "an", "the");

    static SentenceFrame around(Iterable<String> sentences) {
      ImmutableList.Builder<List<String>> built = ImmutableList.builder();
      sentences.forEach(sentence -> built.add(ImmutableList.copyOf(sentence.split(" "))));
      ImmutableList<List<String>> all = built.build();
      int behind = common(all, SentenceFrame::fromEnd);
      int before = common(all, SentenceFrame::fromStart);
      return behind > 1 || (behind == 1 && before > 0)
          ? new SentenceFrame(before, behind)
          : new SentenceFrame(0, 0);
    }

    String inside(String sentence) {
      List<String> words = ImmutableList.copyOf(sentence.split(" "));
      return words.size() > before + behind
          ? String.join(" ", words.subList(before, words.size() - behind))
          : sentence;
    }

    private interface Nth {
      Optional<String> word(List<String> words, int n);
    }

    private static int common(ImmutableList<List<String>> all, Nth nth) {
      int count = 0;
      while (true) {
        int n = count;
        ImmutableList<Optional<String>> words = all.stream()
            .map(sentence -> nth.word(sentence, n))
            .distinct()
            .collect(toImmutableList());
        if (words.size() != 1 || words.get(0).isEmpty()) {
          return count;
        }
        count++;
      }
    }

    private static Optional<String> fromStart(List<String> words, int n) {
      return n + 1 < words.size()
          ? Optional.of(words.get(n).toLowerCase(Locale.ROOT))
              .map(word -> ARTICLES.contains(word) ? "a" : word)
          : Optional.empty();
    }

    private static Optional<String> fromEnd(List<String> words, int n) {
      return n + 1 < words.size() ? Optional.of(words.get(words.size() - 1 - n)) : Optional.empty();
    }
  }
}
