package dev.promo.packet.answer;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.DecisionKind;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.Policy;
import dev.promo.packet.compose.Composition;

/** The policies that had a say in the letter. */
final class LetterFooter implements AnswerPart {
  @Override
  public void compose(Composition composition, Answered answered) {
    ImmutableList.Builder<Policy> spoken = ImmutableList.builder();
    if (answered.record().reasons().stream()
        .anyMatch(reason -> reason.evidence().isPresent())) {
      spoken.add(answered.policy().criteria());
    }
    if (isWishSaid(answered)) {
      spoken.add(answered.policy().dryPromotion());
    }
    composition.policies(spoken.build().toArray(Policy[]::new));
  }

  /** What a candidate means to do elsewhere is no matter of this letter. */
  private static boolean isWishSaid(Answered answered) {
    return answered.decision().kind() == DecisionKind.APPROVED_TITLE_ONLY
        && answered.record().terms().payReviewOn().isEmpty()
        && answered.policy().dryPromotion() != DryPromotionPolicy.USE_OUTSIDE;
  }
}
