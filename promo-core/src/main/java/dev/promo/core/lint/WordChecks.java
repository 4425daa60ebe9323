package dev.promo.core.lint;

import com.google.common.collect.ImmutableMap;
import dev.promo.core.lint.Hits.Hit;

/** Rules that are a word list and little more. */
final class WordChecks {
  private static final ImmutableMap<WordList, WinRule> LISTS =
      ImmutableMap.<WordList, WinRule>builder()
          .put(WordList.INFLATION, WinRule.INFLATED_CLAIM)
          .put(WordList.HEDGES, WinRule.HEDGE)
          .put(WordList.FUTURE, WinRule.FUTURE_PROMISE)
          .put(WordList.EFFORT, WinRule.TENURE_OR_EFFORT)
          .put(WordList.COMPARISON, WinRule.ENTITLEMENT_OR_COMPARISON)
          .put(WordList.PERSONALITY, WinRule.PERSONALITY_LANGUAGE)
          .put(WordList.SECRETS, WinRule.SECRET_OR_PERSONAL_DATA)
          .put(WordList.RELATIVE_DATES, WinRule.RELATIVE_DATE)
          .buildOrThrow();

  private WordChecks() {}

  static void lists(Reading reading, Findings findings) {
    LISTS.forEach((list, rule) -> report(list, rule, reading, findings));
  }

  static void praise(Reading reading, Findings findings) {
    if (!reading.hasResult()) {
      report(WordList.PRAISE, WinRule.VAGUE_FEEDBACK, reading, findings);
    }
  }

  /** A name that something is better than, or that somebody was promoted before. */
  static void comparison(Reading reading, Findings findings) {
    for (Hit hit : reading.hits().of(WordList.COMPARED_WITH)) {
      if (reading.tokens().isNameLike(hit.end())) {
        findings.add(
            WinRule.ENTITLEMENT_OR_COMPARISON,
            reading.start(hit.first()),
            reading.endBefore(hit.end() + 1));
      }
    }
  }

  static void report(WordList list, WinRule rule, Reading reading, Findings findings) {
    for (Hit hit : reading.hits().of(list)) {
      findings.add(rule, reading.start(hit.first()), reading.endBefore(hit.end()));
    }
  }
}
