package dev.promo.rubric.tree;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Fields;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * A ladder as a flat list: {@code levels} and {@code themes} with ids, and {@code competencies} that each name their
 * level and theme. Themes become dimensions, competencies behaviours; levels rise in the order they are written.
 */
public final class FlatListFormat implements RubricFormat {
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("levels", "themes", "competencies");

  /** The format has no settings. */
  public FlatListFormat() {}

  @Override
  public String name() {
    return "flat list with ids (levels, themes, competencies)";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    return TreeReading.of(
        input, name(), MARKS, (fields, unmapped) -> read(fields, input.fileName(), unmapped));
  }

  private static Optional<Rubric> read(Fields fields, String fileName, UnmappedKeys unmapped) {
    Rubric.Builder rubric = Rubric.builder();
    fields.requiredText("name").ifPresent(rubric::title);
    fields.text("summary").ifPresent(rubric::summary);
    rubric.source(new RubricSource(RubricSource.Kind.FILE, fileName));
    new FlatList(fields, unmapped).addTo(rubric);
    unmapped.take(fields);
    return fields.build(rubric::build);
  }
}
