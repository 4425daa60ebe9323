package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.internal.PromoStyle;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How gaps are to be closed through present work: brought by the candidate, agreed with the sponsor. Doing all of it
 * makes a case; it does not settle one.
 */
@Value.Immutable
@PromoStyle
public sealed interface DevelopmentPlan extends WithDevelopmentPlan
    permits ImmutableDevelopmentPlan {
  /** The day the next packet is handed in. */
  Optional<LocalDate> packetDue();

  /** What somebody said would count; no two with one id. */
  ImmutableList<StatedExpectation> expectations();

  /** No two with one id. */
  ImmutableList<PlanItem> items();

  /** The opportunities that were asked for. */
  ImmutableList<OpportunityRequest> requests();

  /** What stands in the way. */
  ImmutableList<Obstacle> obstacles();

  /** The items with something left to do. */
  default ImmutableList<PlanItem> active() {
    return items().stream().filter(item -> item.status().isActive()).collect(toImmutableList());
  }

  /** The opportunities that were asked for because of a gap in this dimension. */
  default ImmutableList<OpportunityRequest> requests(String dimension) {
    return requests().stream()
        .filter(request -> request.dimension().equals(dimension))
        .collect(toImmutableList());
  }

  /** The obstacles that no plan item can remove: a matter for the sponsor, or a fact to live with. */
  default ImmutableList<Obstacle> beyondControl() {
    return obstacles().stream()
        .filter(obstacle -> !obstacle.isControllable())
        .collect(toImmutableList());
  }

  @Value.Check
  default void check() {
    checkIds("plan items", items().stream().map(PlanItem::id));
    checkIds("expectations", expectations().stream().map(StatedExpectation::id));
  }

  private static void checkIds(String what, Stream<String> named) {
    Set<String> ids = new HashSet<>();
    named.forEach(id -> checkArgument(ids.add(id), "two %s have the id '%s'", what, id));
  }

  /** Nothing planned. */
  static DevelopmentPlan none() {
    return builder().build();
  }

  static DevelopmentPlan of(Iterable<PlanItem> items) {
    return builder().items(items).build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs nothing. */
  final class Builder extends ImmutableDevelopmentPlan.Builder {
    Builder() {}
  }
}
