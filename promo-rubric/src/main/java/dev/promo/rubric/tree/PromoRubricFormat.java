package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Fields;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.time.LocalDate;
import java.util.Optional;

/**
 * promo's own notation for ladders, in YAML or JSON: {@code docs/rubric-format.md} shows it, {@code
 * docs/rubric.schema.json} is its schema.
 */
public final class PromoRubricFormat implements RubricFormat {
  private static final String MARK = "promo";
  static final String EDITION = "rubric/1";

  /** The format has no settings. */
  public PromoRubricFormat() {}

  @Override
  public String name() {
    return "promo's notation (promo: rubric/1)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    return TreeReading.of(input, name(), ImmutableSet.of(MARK), (fields, unmapped) -> {
      fields.text("$schema");
      return isKnownEdition(fields) ? read(fields, input.fileName()) : Optional.empty();
    });
  }

  private static boolean isKnownEdition(Fields fields) {
    Optional<String> edition = fields.requiredText(MARK);
    edition
        .filter(written -> !written.equals(EDITION))
        .ifPresent(other -> fields.problem(unknownEdition(other, fields.location(MARK))));
    return edition.filter(EDITION::equals).isPresent();
  }

  private static Problem unknownEdition(String edition, Location place) {
    return Problem.error(
        "UNKNOWN_EDITION",
        place,
        "This version of promo reads '" + EDITION + "', not '" + edition + "'.",
        "Write 'promo: " + EDITION + "', or use a version of promo that knows the other.");
  }

  private static Optional<Rubric> read(Fields fields, String fileName) {
    Rubric.Builder rubric = Rubric.builder();
    fields.requiredText("title").ifPresent(rubric::title);
    fields.text("summary").ifPresent(rubric::summary);
    fields.text("version").ifPresent(rubric::version);
    fields.text("language").ifPresent(rubric::language);
    rubric.source(source(fields, fileName));
    fields.required("levels", fields.node("levels"));
    fields.required("dimensions", fields.node("dimensions"));
    LevelFields levels = LevelFields.read(fields);
    ScaleFields scales = ScaleFields.read(fields);
    DimensionFields dimensions = DimensionFields.read(fields, levels.levels(), scales);
    rubric
        .levels(levels.levels().all())
        .tracks(levels.tracks())
        .scales(scales.scales())
        .dimensions(dimensions.dimensions())
        .cells(dimensions.cells())
        .requirements(dimensions.requirements());
    return fields.build(rubric::build);
  }

  private static RubricSource source(Fields fields, String fileName) {
    RubricSource file = new RubricSource(RubricSource.Kind.FILE, fileName);
    return fields.fields("source").flatMap(PromoRubricFormat::source).orElse(file);
  }

  private static Optional<RubricSource> source(Fields fields) {
    RubricSource.Kind kind =
        fields.choice("kind", RubricSource.Kind.class).orElse(RubricSource.Kind.FILE);
    Optional<String> citation = fields.requiredText("citation");
    Optional<Person> speaker = fields
        .text("speaker")
        .flatMap(written -> fields.make("speaker", () -> Person.parse(written)));
    Optional<LocalDate> date = fields.date("date");
    return fields.build(() -> new RubricSource(kind, citation.orElseThrow(), speaker, date));
  }
}
