package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.Obstacle;
import dev.promo.core.gap.plan.OpportunityRequest;
import dev.promo.core.gap.plan.PlanCheck;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanTraces;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads a development plan and tells what is wrong with it as a plan, each thing where it was written. */
final class PlanFields {
  private static final PlanTraces NO_TRACES =
      new PlanTraces(ImmutableList.of(), ImmutableList.of());

  private final PlanItemFields items;
  private final RequestFields requests;
  private final Optional<PlanTraces> traces;
  private final Consumer<Problem> problems;
  private final Set<String> ids = new HashSet<>();
  /** Where each item that was read is written. */
  private final List<Fields> places = new ArrayList<>();

  /**
   * Reads a plan.
   *
   * @param traces what items may answer, where the target level is known
   */
  PlanFields(DimensionNames dimensions, Optional<PlanTraces> traces, Consumer<Problem> problems) {
    this.items = new PlanItemFields(dimensions);
    this.requests = new RequestFields(dimensions, problems);
    this.traces = traces;
    this.problems = problems;
  }

  /**
   * The plan.
   *
   * @param usual when the next packet is handed in if the plan does not say so
   */
  Optional<DevelopmentPlan> read(Fields plan, Optional<LocalDate> usual) {
    Optional<LocalDate> packetDue = plan.date("packet-due");
    ImmutableList<PlanItem> read = items(plan);
    ImmutableList<OpportunityRequest> asked = requests.read(plan);
    ImmutableList<Obstacle> obstacles = plan.list("obstacles").stream()
        .flatMap(fields -> obstacle(fields).stream())
        .collect(toImmutableList());
    Optional<DevelopmentPlan> made =
        plan.build(() -> new DevelopmentPlan(packetDue, read, asked, obstacles));
    made.ifPresent(held -> check(held, packetDue.or(() -> usual)));
    return made;
  }

  private ImmutableList<PlanItem> items(Fields plan) {
    ImmutableList.Builder<PlanItem> read = ImmutableList.builder();
    int number = 0;
    for (Fields fields : plan.list("items")) {
      Optional<PlanItem> item = items.read(fields, ++number);
      item.filter(held -> isNew(held, fields)).ifPresent(held -> {
        read.add(held);
        places.add(fields);
      });
    }
    return read.build();
  }

  private boolean isNew(PlanItem item, Fields fields) {
    boolean isNew = ids.add(item.id());
    if (!isNew) {
      problems.accept(Problem.error(
          "DUPLICATE_ID",
          fields.location("id"),
          "There is a plan item '" + Words.shown(item.id()) + "' above; this one is left out.",
          "Give it an 'id' of its own."));
    }
    return isNew;
  }

  private static Optional<Obstacle> obstacle(Fields fields) {
    Optional<String> text = fields.requiredText("obstacle");
    Optional<Boolean> controllable = fields.required("controllable", fields.flag("controllable"));
    return fields.build(() -> new Obstacle(text.orElseThrow(), controllable.orElseThrow()));
  }

  private void check(DevelopmentPlan plan, Optional<LocalDate> packetDue) {
    Set<Location> unread = new HashSet<>();
    for (int i = 0; i < plan.items().size(); i++) {
      PlanItem item = plan.items().get(i);
      unread(places.get(i), "evidence", item.evidence()).ifPresent(unread::add);
      unread(places.get(i), "agreed", item.agreement()).ifPresent(unread::add);
    }
    PlanCheck.problems(
            plan,
            traces.orElse(NO_TRACES),
            packetDue,
            Defaults.standard(),
            (item, part) -> places.get(item).location(part))
        .stream()
        .filter(problem -> !unread.contains(problem.location()))
        .filter(problem -> traces.isPresent() || !problem.code().equals("PLAN_UNTRACED"))
        .forEach(problems);
  }

  /** The place of a part that was written and could not be read; that it is missing need not be told as well. */
  private static Optional<Location> unread(Fields item, String part, Optional<?> read) {
    return read.isPresent()
        ? Optional.empty()
        : item.node(part).map(written -> item.location(part));
  }
}
