package dev.promo.core.policy;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.stream.IntStream;

/**
 * The most points that each part of a win's evidence can give: 100 together. All of them are judgement.
 *
 * @param outcome how clear the outcome is
 * @param corroboration who or what confirms it
 * @param levelShape how much it looks like work of the next level
 * @param reach how far from the candidate it was felt
 * @param businessLink what it has to do with the organisation's aims
 * @param currency how recent it is
 */
public record EvidenceWeights(
    int outcome, int corroboration, int levelShape, int reach, int businessLink, int currency) {
  private static final int TOGETHER = 100;

  public EvidenceWeights {
    IntStream all = IntStream.of(outcome, corroboration, levelShape, reach, businessLink, currency);
    checkArgument(
        Math.min(
                Math.min(Math.min(outcome, corroboration), Math.min(levelShape, reach)),
                Math.min(businessLink, currency))
            >= 0,
        "no weight of evidence may be negative");
    checkArgument(all.sum() == TOGETHER, "the weights of evidence must add up to %s", TOGETHER);
  }
}
