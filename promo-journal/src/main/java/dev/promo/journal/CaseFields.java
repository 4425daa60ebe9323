package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.cycle.PromotionCycle;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.gap.Standing;
import dev.promo.core.gap.plan.PlanTraces;
import dev.promo.core.policy.Defaults;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Support;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads a case from the fields of its file; every name of a level or dimension is looked up in the ladder. */
final class CaseFields {
  private final Rubric rubric;
  private final WinLog log;
  private final Consumer<Problem> problems;
  private final DimensionNames dimensions;

  CaseFields(Rubric rubric, WinLog log, Consumer<Problem> problems) {
    this.rubric = rubric;
    this.log = log;
    this.problems = problems;
    this.dimensions = new DimensionNames(Optional.of(rubric), problems);
  }

  Optional<PromotionCase> read(Fields fields) {
    fields.text("$schema");
    PromotionCase.Builder promotion = PromotionCase.builder().rubric(rubric).log(log);
    fields.required("candidate", People.one(fields, "candidate")).ifPresent(promotion::candidate);
    Optional<CaseLevels.Step> step = new CaseLevels(rubric, problems).read(fields);
    step.ifPresent(held -> promotion.currentLevel(held.from()).targetLevel(held.to()));
    Optional<PromotionCycle> cycle = CycleFields.cycle(fields);
    promotion.cycle(cycle).timeline(CycleFields.timeline(fields));
    Optional<LocalDate> date = fields.date("date");
    promotion.date(date);
    fields.integer("version", 1, Integer.MAX_VALUE).ifPresent(promotion::version);
    fields.text("confidentiality").ifPresent(promotion::confidentiality);
    fields.fields("window").flatMap(CaseFields::window).ifPresent(promotion::window);
    promotion.goals(GoalFields.read(fields)).objectives(GoalFields.objectives(fields));
    new CircumstanceFields(dimensions).read(fields, promotion);
    Support support = new SupportFields(log, dimensions).read(fields);
    promotion.support(support);
    PrivateNameFields.read(fields, promotion);
    fields
        .fields("ratings")
        .map(ratings -> standings(ratings, step.map(CaseLevels.Step::to)))
        .ifPresent(promotion::addAllStandings);
    fields
        .fields("plan")
        .flatMap(plan -> new PlanFields(dimensions, traces(step, support), problems)
            .read(plan, usualPacket(date, cycle)))
        .ifPresent(promotion::plan);
    concerns(fields, promotion, support);
    promotion.putAllDismissals(new Dismissals(log).read(fields));
    fields.fields("ask").flatMap(CaseFields::ask).ifPresent(promotion::ask);
    thesis(fields).ifPresent(promotion::thesis);
    fields.fields("future").flatMap(CaseFields::future).ifPresent(promotion::future);
    promotion.decisions(new DecisionFields(rubric, dimensions).read(fields));
    fields.fields("business").flatMap(BusinessFields::read).ifPresent(promotion::business);
    fields
        .fields("policies")
        .flatMap(PolicyFields::read)
        .map(Defaults.standard()::withPolicies)
        .ifPresent(promotion::defaults);
    return fields.build(promotion::build);
  }

  private static Optional<EvidenceWindow> window(Fields fields) {
    Optional<LocalDate> from = fields.requiredDate("from");
    Optional<LocalDate> to = fields.requiredDate("to");
    return fields.build(() -> new EvidenceWindow(from.orElseThrow(), to.orElseThrow()));
  }

  private ImmutableList<Standing> standings(Fields ratings, Optional<Level> target) {
    Function<String, Optional<ImmutableList<Behaviour>>> asked = id ->
        target.flatMap(level -> rubric.dimension(id).map(held -> rubric.behaviours(held, level)));
    RatingFields numbers = new RatingFields(new WinNames(log));
    return new StandingFields(dimensions, asked, numbers, problems).read(ratings);
  }

  private Optional<PlanTraces> traces(Optional<CaseLevels.Step> step, Support support) {
    return step.map(held -> new PlanTraces(rubric.expectations(held.to()), support.expectations()));
  }

  private static Optional<LocalDate> usualPacket(
      Optional<LocalDate> date, Optional<PromotionCycle> cycle) {
    return cycle
        .flatMap(PromotionCycle::packetDue)
        .or(() -> date.map(day -> day.plusMonths(Defaults.standard().planHorizonMonths())));
  }

  private void concerns(Fields fields, PromotionCase.Builder promotion, Support support) {
    ImmutableList<OpenConcern> concerns = fields.list("concerns", "concern").stream()
        .map(CaseFields::concern)
        .flatMap(Optional::stream)
        .collect(toImmutableList());
    promotion.addAllConcerns(concerns);
    Optional<LocalDate> noneKnown = fields.date("no-concerns-known");
    if (noneKnown.isPresent() && namesConcerns(fields)) {
      problems.accept(Problem.error(
          "CONTRADICTION",
          fields.location("no-concerns-known"),
          "The case names concerns and says that none is known.",
          "Remove 'no-concerns-known', or the concerns that are settled."));
    } else if (noneKnown.isPresent() && !support.openConcerns().isEmpty()) {
      problems.accept(Problem.error(
          "CONTRADICTION",
          fields.location("no-concerns-known"),
          "Negative feedback is still open, and the case says that no concern is known.",
          "Answer the feedback and say what was done, or remove 'no-concerns-known'."));
    } else {
      noneKnown.ifPresent(promotion::noConcernsKnownOn);
    }
  }

  private static boolean namesConcerns(Fields fields) {
    return fields
        .node("concerns")
        .filter(node -> !(node instanceof Node.Sequence list && list.items().isEmpty()))
        .isPresent();
  }

  private static Optional<OpenConcern> concern(Fields fields) {
    OpenConcern.Builder concern = OpenConcern.builder();
    fields.requiredText("concern").ifPresent(concern::concern);
    fields.text("evidence").ifPresent(concern::evidence);
    fields.text("mitigation").ifPresent(concern::mitigation);
    People.one(fields, "owner").ifPresent(concern::owner);
    fields.date("date").ifPresent(concern::due);
    fields.flag("critical").ifPresent(concern::isCritical);
    return fields.build(concern::build);
  }

  private static Optional<Ask> ask(Fields fields) {
    Optional<String> decision = fields.requiredText("decision");
    Optional<LocalDate> effective = fields.requiredDate("effective");
    return fields.build(() -> new Ask(decision.orElseThrow(), effective.orElseThrow()));
  }

  private Optional<Thesis> thesis(Fields fields) {
    ImmutableList<String> sentences = fields.texts("thesis");
    return sentences.isEmpty()
        ? Optional.empty()
        : fields.make("thesis", () -> new Thesis(sentences));
  }

  private static Optional<FutureValue> future(Fields fields) {
    Optional<String> responsibility = fields.requiredText("responsibility");
    Optional<String> need = fields.requiredText("need");
    return fields.build(() -> new FutureValue(responsibility.orElseThrow(), need.orElseThrow()));
  }
}
