package dev.promo.core.gap.plan;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a plan, all at once. An error keeps the item from counting; a warning does not. Items that are
 * accepted or dropped are history and are not looked at.
 */
public final class PlanCheck {
  private final DevelopmentPlan plan;
  private final PlanTraces traces;
  private final Optional<LocalDate> packetDue;
  private final Defaults defaults;
  private final PlanPlaces places;
  private final List<Problem> problems = new ArrayList<>();

  private PlanCheck(
      DevelopmentPlan plan,
      PlanTraces traces,
      Optional<LocalDate> packetDue,
      Defaults defaults,
      PlanPlaces places) {
    this.plan = plan;
    this.traces = traces;
    this.packetDue = packetDue;
    this.defaults = defaults;
    this.places = places;
  }

  /**
   * Looks at a plan.
   *
   * @param traces what its items may answer
   * @param packetDue the day the next packet is handed in, where it is known
   */
  public static ImmutableList<Problem> problems(
      DevelopmentPlan plan,
      PlanTraces traces,
      Optional<LocalDate> packetDue,
      Defaults defaults,
      PlanPlaces places) {
    return new PlanCheck(plan, traces, packetDue, defaults, places).all();
  }

  /** Whether an item can count: its dates are in order, and it says what it is good for and what will show it. */
  public static boolean isSound(PlanItem item) {
    return hasDatesInOrder(item)
        && item.businessValue().isPresent()
        && item.evidence().isPresent();
  }

  private ImmutableList<Problem> all() {
    for (int i = 0; i < plan.items().size(); i++) {
      if (plan.items().get(i).status().isActive()) {
        dates(i, plan.items().get(i));
        packet(i, plan.items().get(i));
        value(i, plan.items().get(i));
        evidence(i, plan.items().get(i));
        work(i, plan.items().get(i));
        agreement(i, plan.items().get(i));
      }
    }
    traces.untraced(plan).forEach(this::untraced);
    number(plan.active());
    owners(plan.active());
    return ImmutableList.sortedCopyOf(problems);
  }

  private void dates(int at, PlanItem item) {
    if (!hasDatesInOrder(item)) {
      problems.add(Problem.error(
          "PLAN_DATES",
          places.of(at, "checkpoint"),
          "Item '" + item.id() + "' starts on " + item.start() + ", is looked at on "
              + item.checkpoint() + " and due on " + item.due() + ".",
          "Put the checkpoint after the start and before the day it is due."));
    } else if (!isInMiddleThird(item)) {
      warn(
          "PLAN_CHECKPOINT",
          places.of(at, "checkpoint"),
          "The checkpoint of item '" + item.id() + "' lies near an end of its time.",
          "Choose a day in the middle third, when there is something to see and time to change it.");
    }
  }

  private void packet(int at, PlanItem item) {
    packetDue
        .filter(item.due()::isAfter)
        .ifPresent(day -> warn(
            "PLAN_DUE_LATE",
            places.of(at, "due"),
            "Item '" + item.id() + "' is due after the next packet, which is handed in on " + day
                + ".",
            "Choose an earlier day or a smaller piece of work."));
  }

  private void value(int at, PlanItem item) {
    if (item.businessValue().isEmpty()) {
      problems.add(Problem.error(
          "PLAN_NO_VALUE",
          places.of(at, "value"),
          "Item '" + item.id() + "' does not say what the organisation has of it.",
          "Add 'value:' in a sentence; if there is none, choose other work."));
    }
  }

  private void evidence(int at, PlanItem item) {
    if (item.evidence().isEmpty()) {
      problems.add(Problem.error(
          "PLAN_NO_EVIDENCE",
          places.of(at, "evidence"),
          "Item '" + item.id() + "' does not say what will show that it is done.",
          "Add 'evidence:' with an 'artefact', a 'number' or a 'witness'."));
    }
  }

  private void work(int at, PlanItem item) {
    if (Courses.isOnlyOne(item.action())) {
      warn(
          "PLAN_ONLY_A_COURSE",
          places.of(at, "action"),
          "Item '" + item.id() + "' is a course, and a course is no evidence of work.",
          "Name the piece of present work in which it will be used.");
    }
  }

  private void agreement(int at, PlanItem item) {
    if (item.agreement().isEmpty()) {
      warn(
          "PLAN_NOT_AGREED",
          places.of(at, "agreed"),
          "Nobody has agreed in writing that item '" + item.id() + "' would count.",
          "Ask the sponsor, and add 'agreed:' with 'by', 'date' and 'words'.");
    }
  }

  private void untraced(PlanItem item) {
    warn(
        "PLAN_UNTRACED",
        places.of(plan.items().indexOf(item), "expectation"),
        "Item '" + item.id() + "' answers no line of the ladder under '" + item.dimension()
            + "' and nothing that somebody said would count.",
        "Write the line's words or id as 'expectation:', or add what was said to 'expectations'.");
  }

  private void number(ImmutableList<PlanItem> active) {
    if (active.size() > defaults.activePlanItems()) {
      PlanItem tooMany = active.get(defaults.activePlanItems());
      warn(
          "PLAN_CROWDED",
          places.of(plan.items().indexOf(tooMany), "status"),
          "There are " + active.size() + " items to work on, and " + defaults.activePlanItems()
              + " is the most at a time.",
          "Finish or drop some of them first.");
    }
  }

  private void owners(ImmutableList<PlanItem> active) {
    if (!active.isEmpty() && active.stream().allMatch(item -> item.owner() == PlanOwner.MANAGER)) {
      warn(
          "PLAN_NOT_OWNED",
          places.of(plan.items().indexOf(active.get(0)), "owner"),
          "The manager owns every item of the plan.",
          "Take at least one item yourself: the plan is the candidate's.");
    }
  }

  private void warn(String code, Location place, String message, String mend) {
    problems.add(Problem.warning(code, place, message, mend));
  }

  private static boolean hasDatesInOrder(PlanItem item) {
    return item.start().isBefore(item.checkpoint()) && item.checkpoint().isBefore(item.due());
  }

  private static boolean isInMiddleThird(PlanItem item) {
    long whole = item.due().toEpochDay() - item.start().toEpochDay();
    long gone = item.checkpoint().toEpochDay() - item.start().toEpochDay();
    return whole <= 3 * gone && 3 * gone <= 2 * whole;
  }
}
