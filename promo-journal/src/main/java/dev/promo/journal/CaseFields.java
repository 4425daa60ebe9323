package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.gap.Rating;
import dev.promo.core.gap.Standing;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Spelling;
import java.time.LocalDate;
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
    fields
        .required(
            "candidate",
            fields.list("candidate", "name").stream().findFirst().flatMap(People::read))
        .ifPresent(promotion::candidate);
    level(fields, "from").ifPresent(promotion::currentLevel);
    level(fields, "to").ifPresent(promotion::targetLevel);
    fields.text("cycle").ifPresent(promotion::cycle);
    fields.date("date").ifPresent(promotion::date);
    fields.integer("version", 1, Integer.MAX_VALUE).ifPresent(promotion::version);
    fields.text("confidentiality").ifPresent(promotion::confidentiality);
    fields.fields("window").flatMap(CaseFields::window).ifPresent(promotion::window);
    fields.list("sponsor", "name").stream()
        .findFirst()
        .flatMap(People::read)
        .ifPresent(person -> promotion.sponsor(new Sponsor(person)));
    fields.fields("ratings").ifPresent(ratings -> promotion.addAllStandings(standings(ratings)));
    concerns(fields, promotion);
    fields.fields("ask").flatMap(CaseFields::ask).ifPresent(promotion::ask);
    thesis(fields).ifPresent(promotion::thesis);
    fields.fields("future").flatMap(CaseFields::future).ifPresent(promotion::future);
    return fields.build(promotion::build);
  }

  private Optional<Level> level(Fields fields, String key) {
    Optional<String> written = fields.requiredText(key);
    Optional<Level> level = written.flatMap(rubric::level);
    if (written.isPresent() && level.isEmpty()) {
      problems.accept(unknownLevel(written.get(), fields.location(key)));
    }
    return written.isPresent() ? fields.required(key, level) : level;
  }

  private Problem unknownLevel(String written, Location place) {
    ImmutableList<String> ids = rubric.levels().stream().map(Level::id).collect(toImmutableList());
    return Problem.error(
        "UNKNOWN_LEVEL",
        place,
        "The ladder '" + rubric.title() + "' has no level '" + written + "'.",
        Spelling.nearest(written, ids)
            .map(near -> "Write '" + near + "'.")
            .orElseGet(() -> "Write one of: " + ids.stream().collect(joining(", ")) + "."));
  }

  private static Optional<EvidenceWindow> window(Fields fields) {
    Optional<LocalDate> from = fields.requiredDate("from");
    Optional<LocalDate> to = fields.requiredDate("to");
    return fields.build(() -> new EvidenceWindow(from.orElseThrow(), to.orElseThrow()));
  }

  private ImmutableList<Standing> standings(Fields ratings) {
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    for (String written : ratings.keys()) {
      ratings.fields(written).ifPresent(fields -> {
        Optional<Rating> self = rating(fields, "self");
        Optional<Rating> manager = rating(fields, "manager");
        dimensions
            .id(written, ratings.keyLocation(written))
            .flatMap(id -> fields.build(() -> new Standing(id, self, manager)))
            .ifPresent(standings::add);
      });
    }
    return standings.build();
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
    if (noneKnown.isPresent() && fields.node("concerns").isPresent()) {
      problems.accept(Problem.error(
          "CONTRADICTION",
          fields.location("no-concerns-known"),
          "The case names concerns and says that none is known.",
          "Remove 'no-concerns-known', or the concerns that are settled."));
    } else {
      noneKnown.ifPresent(promotion::noConcernsKnownOn);
    }
  }

  private static Optional<OpenConcern> concern(Fields fields) {
    OpenConcern.Builder concern = OpenConcern.builder();
    fields.requiredText("concern").ifPresent(concern::concern);
    fields.text("evidence").ifPresent(concern::evidence);
    fields.text("mitigation").ifPresent(concern::mitigation);
    fields.list("owner", "name").stream()
        .findFirst()
        .flatMap(People::read)
        .ifPresent(concern::owner);
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
