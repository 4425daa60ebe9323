package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.Hits.Hit;
import dev.promo.core.lint.Quantity.Kind;
import java.util.Optional;

/** Whether a line says what was done, what came of it, and for whom. */
final class OutcomeChecks {
  private static final ImmutableList<WordList> LEVELS =
      ImmutableList.of(WordList.DOWN_VERBS, WordList.UP_VERBS, WordList.LEVEL_VERBS);

  private OutcomeChecks() {}

  static void opening(Reading reading, Findings findings) {
    reading
        .opening()
        .vague()
        .ifPresent(hit -> findings.add(
            WinRule.VAGUE_VERB, reading.start(hit.first()), reading.endBefore(hit.end())));
  }

  static void outcome(Reading reading, Findings findings) {
    boolean isPromised = reading.has(WordList.FUTURE);
    boolean hasOutcome = (!isPromised && !reading.changes().isEmpty())
        || (!isPromised && reading.has(Kind.FACTOR))
        || hasLanded(reading, WordList.CHANGE_VERBS)
        || hasLanded(reading, WordList.OUTCOMES)
        || hasLanded(reading, WordList.LEVEL_VERBS)
        || hasLanded(reading, WordList.PREVENTION);
    if (!hasOutcome) {
      findings.add(WinRule.ACTIVITY_WITHOUT_OUTCOME, reading.start(), reading.end());
    }
  }

  /** Whether a phrase of the list stands where nothing is promised. */
  private static boolean hasLanded(Reading reading, WordList list) {
    int promised = reading.firstHit(WordList.FUTURE).map(Hit::first).orElse(Integer.MAX_VALUE);
    return reading.hits().of(list).stream().anyMatch(hit -> hit.end() <= promised);
  }

  static void number(Reading reading, Findings findings) {
    if (!reading.hasResult()) {
      findings.add(WinRule.NO_NUMBER, reading.start(), reading.end());
    }
  }

  static void baseline(Reading reading, Findings findings) {
    if (reading.hasMeasure() && !reading.hasBaseline()) {
      levelVerb(reading)
          .ifPresent(hit -> findings.add(
              WinRule.NO_BASELINE, reading.start(hit.first()), reading.endBefore(hit.end())));
    }
  }

  /**
   * The first word that says that a level rose or fell, or that something was saved. A sum that was raised, as for a
   * hospice, is no level.
   */
  private static Optional<Hit> levelVerb(Reading reading) {
    Optional<Hit> earliest = Optional.empty();
    for (WordList list : LEVELS) {
      for (Hit hit : reading.hits().of(list)) {
        boolean isFirst = earliest.isEmpty() || hit.first() < earliest.get().first();
        if (isFirst && !(list == WordList.UP_VERBS && isSum(reading, hit.end()))) {
          earliest = Optional.of(hit);
        }
      }
    }
    return earliest;
  }

  private static boolean isSum(Reading reading, int token) {
    for (Quantity quantity : reading.quantities()) {
      if (quantity.first() >= token) {
        return quantity.first() == token && quantity.is(Kind.MONEY);
      }
    }
    return false;
  }

  static void percentage(Reading reading, Findings findings) {
    boolean hasBase = reading.hasBaseline()
        || reading.quantities().stream()
            .anyMatch(quantity -> quantity.isResult() && !quantity.is(Kind.PERCENT));
    if (hasBase) {
      return;
    }
    reading.quantities().stream()
        .filter(quantity -> quantity.is(Kind.PERCENT))
        .forEach(quantity -> findings.add(
            WinRule.BARE_PERCENT,
            reading.start(quantity.first()),
            reading.endBefore(quantity.end())));
  }

  static void beneficiary(Reading reading, Findings findings) {
    if (reading.draft().beneficiaries().isEmpty() && !reading.has(WordList.BENEFICIARIES)) {
      findings.add(WinRule.NO_BENEFICIARY, reading.start(), reading.end());
    }
  }

  /** Learning that nothing came of, and prevention of nothing in particular. */
  static void learning(Reading reading, Findings findings) {
    if (!reading.has(WordList.APPLICATION) && !isPutToUse(reading)) {
      report(WordList.LEARNING, WinRule.LEARNING_WITHOUT_APPLICATION, reading, findings);
    }
    if (!reading.has(WordList.STAKES) && !reading.has(Kind.MONEY)) {
      report(WordList.PREVENTION, WinRule.PREVENTION_WITHOUT_STAKES, reading, findings);
    }
  }

  /** Whether behind the learning stands another deed with a result: {@code ... and re-sorted 340 shelves}. */
  private static boolean isPutToUse(Reading reading) {
    int learned = reading.firstHit(WordList.LEARNING).map(Hit::end).orElse(Integer.MAX_VALUE);
    int deed = -1;
    for (int at = learned; at < reading.tokens().size() && deed < 0; at++) {
      boolean isVerb = reading.tokens().endsWith(at, "ed")
          || (reading.isIn(at, WordList.OWNING_VERBS) && !reading.isIn(at, WordList.CLOSING_WORDS));
      deed = isVerb && !reading.isIn(at, WordList.FINISHING_WORDS) ? at : -1;
    }
    int used = deed;
    return used >= 0
        && reading.quantities().stream()
            .anyMatch(quantity -> quantity.isResult() && quantity.first() > used);
  }

  private static void report(WordList list, WinRule rule, Reading reading, Findings findings) {
    for (Hit hit : reading.hits().of(list)) {
      findings.add(rule, reading.start(hit.first()), reading.endBefore(hit.end()));
    }
  }
}
