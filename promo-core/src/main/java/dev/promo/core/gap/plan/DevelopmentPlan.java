package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * How gaps are to be closed through present work: brought by the candidate, agreed with the sponsor. Doing all of it
 * makes a case; it does not settle one.
 *
 * @param packetDue the day the next packet is handed in
 * @param items no two with one id
 * @param requests the opportunities that were asked for
 * @param obstacles what stands in the way
 */
public record DevelopmentPlan(
    Optional<LocalDate> packetDue,
    ImmutableList<PlanItem> items,
    ImmutableList<OpportunityRequest> requests,
    ImmutableList<Obstacle> obstacles) {
  /** Nothing planned. */
  public static final DevelopmentPlan NONE = of(ImmutableList.of());

  public DevelopmentPlan {
    Set<String> ids = new HashSet<>();
    for (PlanItem item : items) {
      checkArgument(ids.add(item.id()), "two plan items have the id '%s'", item.id());
    }
  }

  /** A plan for which no opportunity was asked for. */
  public DevelopmentPlan(
      Optional<LocalDate> packetDue,
      ImmutableList<PlanItem> items,
      ImmutableList<Obstacle> obstacles) {
    this(packetDue, items, ImmutableList.of(), obstacles);
  }

  public static DevelopmentPlan of(Iterable<PlanItem> items) {
    return new DevelopmentPlan(Optional.empty(), ImmutableList.copyOf(items), ImmutableList.of());
  }

  /** The items with something left to do. */
  public ImmutableList<PlanItem> active() {
    return items.stream().filter(item -> item.status().isActive()).collect(toImmutableList());
  }

  /** The opportunities that were asked for because of a gap in this dimension. */
  public ImmutableList<OpportunityRequest> requests(String dimension) {
    return requests.stream()
        .filter(request -> request.dimension().equals(dimension))
        .collect(toImmutableList());
  }

  /** The obstacles that no plan item can remove: a matter for the sponsor, or a fact to live with. */
  public ImmutableList<Obstacle> beyondControl() {
    return obstacles.stream()
        .filter(obstacle -> !obstacle.isControllable())
        .collect(toImmutableList());
  }
}
