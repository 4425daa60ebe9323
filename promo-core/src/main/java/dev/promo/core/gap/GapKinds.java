package dev.promo.core.gap;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.evidence.CoverageState;
import dev.promo.core.policy.Defaults;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which kinds of gap a dimension has.
 *
 * @param logged what the log shows
 * @param visible what those who decide know of it
 * @param standing what people say
 */
record GapKinds(CoverageState logged, CoverageState visible, Standing standing, Defaults defaults) {

  ImmutableSet<GapKind> find() {
    Set<GapKind> kinds = EnumSet.noneOf(GapKind.class);
    if (isRatedFromBar() && !isPattern()) {
      kinds.add(GapKind.EVIDENCE);
    }
    if (isRatedBelowBar() && !isPattern()) {
      kinds.add(GapKind.BEHAVIOUR);
    }
    if (isSeenDifferently()) {
      kinds.add(GapKind.PERCEPTION);
    }
    if (isPattern() && visible.compareTo(logged) < 0) {
      kinds.add(GapKind.VISIBILITY);
    }
    if (standing.noOpportunity().isPresent()) {
      kinds.add(GapKind.OPPORTUNITY);
    }
    return ImmutableSet.copyOf(kinds);
  }

  private boolean isPattern() {
    return logged == CoverageState.CONSISTENT;
  }

  private boolean isRatedFromBar() {
    return standing
        .manager()
        .filter(rating -> rating.value() >= defaults.ratingBar())
        .isPresent();
  }

  private boolean isRatedBelowBar() {
    return standing
        .manager()
        .filter(rating -> rating.value() < defaults.ratingBar())
        .isPresent();
  }

  private boolean isSeenDifferently() {
    boolean isSelfHigher = standing
        .self()
        .flatMap(self -> standing.manager().map(manager -> self.value() - manager.value()))
        .filter(difference -> difference >= defaults.ratingDisagreement())
        .isPresent();
    return isSelfHigher || (isPattern() && isRatedBelowBar());
  }
}
