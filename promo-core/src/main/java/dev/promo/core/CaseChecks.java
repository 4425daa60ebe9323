package dev.promo.core;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.sponsor.PastRating;
import dev.promo.core.win.Win;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to hold between the parts of a case. */
final class CaseChecks {
  private final PromotionCase promotion;

  private CaseChecks(PromotionCase promotion) {
    this.promotion = promotion;
  }

  static void check(PromotionCase promotion) {
    new CaseChecks(promotion).check();
  }

  private void check() {
    checkLevels();
    checkArgument(
        promotion.version().orElse(1) > 0,
        "version (%s) must be positive",
        promotion.version().orElse(1));
    checkArgument(
        promotion.concerns().isEmpty() || promotion.noConcernsKnownOn().isEmpty(),
        "a case that names concerns cannot say that none is known");
    checkArgument(
        promotion.support().openConcerns().isEmpty()
            || promotion.noConcernsKnownOn().isEmpty(),
        "a case with negative feedback that nobody has answered cannot say that no concern is known");
    checkStandings();
    checkDimensions("critical", promotion.priorities().critical().stream());
    checkDimensions("optional", promotion.priorities().optional().stream());
    checkDimensions(
        "rated in the past", promotion.support().pastRatings().stream().map(PastRating::dimension));
    checkDimensions("planned for", promotion.plan().items().stream().map(PlanItem::dimension));
    checkDimensions("decided on", promotion.decisions().dimensions().stream());
  }

  private void checkLevels() {
    ImmutableSet<Level> levels = ImmutableSet.copyOf(promotion.rubric().levels());
    checkArgument(
        levels.contains(promotion.currentLevel()) && levels.contains(promotion.targetLevel()),
        "the levels '%s' and '%s' must be levels of the ladder '%s'",
        promotion.currentLevel().id(),
        promotion.targetLevel().id(),
        promotion.rubric().title());
    checkArgument(
        promotion
            .rubric()
            .trackBetween(promotion.currentLevel(), promotion.targetLevel())
            .isPresent(),
        "no track of the ladder leads from '%s' up to '%s'",
        promotion.currentLevel().id(),
        promotion.targetLevel().id());
  }

  private void checkStandings() {
    checkDimensions("rated", promotion.standings().stream().map(Standing::dimension));
    Set<String> rated = new HashSet<>();
    for (Standing standing : promotion.standings()) {
      checkArgument(rated.add(standing.dimension()), "'%s' is rated twice", standing.dimension());
      promotion
          .rubric()
          .dimension(standing.dimension())
          .ifPresent(held -> checkLines(standing, held));
      Stream.of(standing.self(), standing.manager())
          .flatMap(Optional::stream)
          .forEach(this::checkEvidence);
    }
  }

  private void checkEvidence(Rating rating) {
    ImmutableSet<String> known =
        promotion.log().wins().stream().map(Win::id).collect(toImmutableSet());
    checkArgument(
        known.containsAll(rating.evidence()),
        "a rating rests on %s, not all of them wins of the log",
        rating.evidence());
  }

  private void checkLines(Standing standing, RubricDimension dimension) {
    int lines =
        promotion.rubric().behaviours(dimension, promotion.targetLevel()).size();
    checkArgument(
        standing.numbers().allMatch(line -> line <= lines),
        "'%s' has %s lines at the target level, not all of %s",
        dimension.id(),
        lines,
        standing.numbers().collect(toImmutableSet()));
  }

  private void checkDimensions(String what, Stream<String> named) {
    ImmutableSet<String> known =
        promotion.rubric().dimensions().stream().map(RubricDimension::id).collect(toImmutableSet());
    named.forEach(dimension -> checkArgument(
        known.contains(dimension),
        "'%s' is %s and is no dimension of the ladder",
        dimension,
        what));
  }
}
