package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
    new CaseLevels(rubric, problems)
        .read(fields)
        .ifPresent(step -> promotion.currentLevel(step.from()).targetLevel(step.to()));
    fields.text("cycle").ifPresent(promotion::cycle);
    fields.date("date").ifPresent(promotion::date);
    fields.integer("version", 1, Integer.MAX_VALUE).ifPresent(promotion::version);
    fields.text("confidentiality").ifPresent(promotion::confidentiality);
    fields.fields("window").flatMap(CaseFields::window).ifPresent(promotion::window);
    People.one(fields, "sponsor").map(Sponsor::new).ifPresent(promotion::sponsor);
    fields.fields("ratings").ifPresent(ratings -> promotion.addAllStandings(standings(ratings)));
    concerns(fields, promotion);
    promotion.putAllDismissals(new Dismissals(log).read(fields));
    fields.fields("ask").flatMap(CaseFields::ask).ifPresent(promotion::ask);
    thesis(fields).ifPresent(promotion::thesis);
    fields.fields("future").flatMap(CaseFields::future).ifPresent(promotion::future);
    return fields.build(promotion::build);
  }

  private static Optional<EvidenceWindow> window(Fields fields) {
    Optional<LocalDate> from = fields.requiredDate("from");
    Optional<LocalDate> to = fields.requiredDate("to");
    return fields.build(() -> new EvidenceWindow(from.orElseThrow(), to.orElseThrow()));
  }

  private ImmutableList<Standing> standings(Fields ratings) {
    Map<String, Standing> standings = new LinkedHashMap<>();
    for (String written : ratings.keys()) {
      Location place = ratings.keyLocation(written);
      ratings
          .fields(written)
          .flatMap(fields -> standing(fields, written, place))
          .filter(standing -> standings.putIfAbsent(standing.dimension(), standing) != null)
          .ifPresent(again -> problems.accept(ratedTwice(again, place)));
    }
    return ImmutableList.copyOf(standings.values());
  }

  private Optional<Standing> standing(Fields fields, String written, Location place) {
    Optional<String> id = dimensions.id(written, () -> place);
    Optional<Rating> self = rating(fields, "self");
    Optional<Rating> manager = rating(fields, "manager");
    return fields
        .build(() -> new Standing(id.orElse(written), self, manager))
        .filter(standing -> id.isPresent() && (self.isPresent() || manager.isPresent()));
  }

  private static Problem ratedTwice(Standing again, Location place) {
    return Problem.error(
        "DUPLICATE_RATING",
        place,
        "The dimension '" + again.dimension()
            + "' is rated above already; this rating is left out.",
        "Keep one of the two.");
  }

  private static Optional<Rating> rating(Fields fields, String key) {
    return fields.integer(key, Rating.LOWEST, Rating.HIGHEST).map(Rating::new);
  }

  private void concerns(Fields fields, PromotionCase.Builder promotion) {
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
