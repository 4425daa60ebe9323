package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;

/** How a phrase of a word list is written; {@link LintWords} says it for those who write one. For one phrase. */
final class Phrase {
  static final String ANY_WORD = "_";
  static final String ANY_NUMBER = "#";

  private static final int MOST_VARIANTS = 4_096;
  private static final int MOST_WORDS = 12;
  private static final int MOST_BRACKETS = 4;
  private static final CharMatcher WORD_END = CharMatcher.anyOf(" ()|");
  private static final Splitter HYPHENS = Splitter.on('-').omitEmptyStrings();
  private static final ImmutableSet<ImmutableList<String>> NOTHING =
      ImmutableSet.of(ImmutableList.of());

  private final String phrase;
  private int at;
  private int depth;

  private Phrase(String phrase) {
    this.phrase = phrase;
  }

  /** Every sequence of lower-case words that the phrase stands for. */
  static ImmutableSet<ImmutableList<String>> expand(String phrase) {
    Phrase written = new Phrase(phrase);
    ImmutableSet<ImmutableList<String>> variants = written.sequence();
    checkArgument(written.at == phrase.length(), "the brackets of '%s' do not match", phrase);
    checkArgument(
        variants.stream().allMatch(each -> !each.isEmpty() && each.size() <= MOST_WORDS),
        "'%s' must stand for 1 to %s words",
        phrase,
        MOST_WORDS);
    return variants;
  }

  /** What stands up to the next bar, closing bracket or end. */
  private ImmutableSet<ImmutableList<String>> sequence() {
    ImmutableSet<ImmutableList<String>> variants = NOTHING;
    while (at < phrase.length() && phrase.charAt(at) != '|' && phrase.charAt(at) != ')') {
      if (phrase.charAt(at) == '(') {
        variants = joined(variants, choice());
      } else if (phrase.charAt(at) == ' ') {
        at++;
      } else {
        variants = joined(variants, word());
      }
    }
    return variants;
  }

  private ImmutableSet<ImmutableList<String>> choice() {
    depth++;
    checkArgument(depth <= MOST_BRACKETS, "the brackets of '%s' are too deep", phrase);
    ImmutableSet.Builder<ImmutableList<String>> variants = ImmutableSet.builder();
    do {
      at++;
      variants.addAll(sequence());
    } while (at < phrase.length() && phrase.charAt(at) == '|');
    checkArgument(at < phrase.length(), "a bracket of '%s' is not closed", phrase);
    at++;
    depth--;
    return variants.build();
  }

  private ImmutableSet<ImmutableList<String>> word() {
    int found = WORD_END.indexIn(phrase, at);
    int end = found < 0 ? phrase.length() : found;
    String written = phrase.substring(at, end).replace('\u2019', '\'');
    at = end;
    return Inflection.of(written).stream()
        .map(form -> ImmutableList.copyOf(HYPHENS.split(form)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSet<ImmutableList<String>> joined(
      ImmutableSet<ImmutableList<String>> fronts, ImmutableSet<ImmutableList<String>> backs) {
    checkArgument(
        fronts.size() * backs.size() <= 4 * MOST_VARIANTS,
        "'%s' stands for too many phrases",
        phrase);
    ImmutableSet.Builder<ImmutableList<String>> variants = ImmutableSet.builder();
    for (List<String> front : fronts) {
      for (List<String> back : backs) {
        variants.add(ImmutableList.<String>builder().addAll(front).addAll(back).build());
      }
    }
    ImmutableSet<ImmutableList<String>> all = variants.build();
    checkArgument(all.size() <= MOST_VARIANTS, "'%s' stands for too many phrases", phrase);
    return all;
  }
}
