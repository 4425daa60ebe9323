package dev.promo.core.decision.goalpost;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.AgreedCriteria;
import dev.promo.core.decision.criteria.Criterion;
import dev.promo.core.decision.criteria.StatedReason;
import java.util.Optional;

/** Which agreed criterion a reason is about: the one it names, or else the only one of its dimension. */
record Citation(AgreedCriteria agreed, StatedReason reason) {
  Optional<Criterion> criterion() {
    if (reason.criterion().isPresent()) {
      return reason.criterion().flatMap(agreed::criterion);
    }
    ImmutableList<Criterion> near = ofDimension();
    return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
  }

  /** Whether it names something, and the agreement does not. A reason that names nothing may be about anything. */
  boolean isOfNothingAgreed() {
    return reason.criterion().map(id -> agreed.criterion(id).isEmpty()).orElse(false)
        || (reason.criterion().isEmpty()
            && reason.dimension().isPresent()
            && ofDimension().isEmpty());
  }

  private ImmutableList<Criterion> ofDimension() {
    return agreed.criteria().stream()
        .filter(each -> reason.dimension().filter(each.dimension()::equals).isPresent())
        .collect(toImmutableList());
  }
}
