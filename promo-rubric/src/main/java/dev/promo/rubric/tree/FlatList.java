package dev.promo.rubric.tree;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Fields;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The three lists of a flat ladder, put together. */
final class FlatList {
  private final Map<String, Level> levels = new LinkedHashMap<>();
  private final Map<String, RubricDimension> dimensions = new LinkedHashMap<>();
  private final Map<CellKey, ImmutableList.Builder<Behaviour>> cells = new LinkedHashMap<>();

  private final References knownLevels = new References("levels", levels.keySet());
  private final References knownThemes = new References("themes", dimensions.keySet());

  private final UnmappedKeys unmapped;

  private record CellKey(String dimension, String level) {}

  FlatList(Fields ladder, UnmappedKeys unmapped) {
    this.unmapped = unmapped;
    ladder.required("levels", ladder.node("levels"));
    ladder.required("themes", ladder.node("themes"));
    Uniqueness levelIds = new Uniqueness("level");
    ladder.list("levels").forEach(fields -> level(fields, levelIds));
    Uniqueness themeIds = new Uniqueness("theme");
    ladder.list("themes").forEach(fields -> theme(fields, themeIds));
    ladder.list("competencies").forEach(this::competency);
  }

  void addTo(Rubric.Builder rubric) {
    rubric.levels(levels.values()).dimensions(dimensions.values());
    if (!levels.isEmpty()) {
      rubric.addTrack(new Track("ladder", "Ladder", ImmutableList.copyOf(levels.keySet())));
    }
    cells.forEach((key, behaviours) ->
        rubric.addCell(Cell.of(key.dimension(), key.level(), behaviours.build())));
  }

  private void level(Fields fields, Uniqueness ids) {
    Optional<String> id = fields.requiredText("id");
    Optional<String> name = fields.requiredText("name");
    Optional<String> summary = fields.text("summary");
    unmapped.take(fields);
    fields
        .build(() -> Level.of(id.orElseThrow(), name.orElseThrow()).withSummary(summary))
        .filter(level -> ids.isNew(level.id(), fields))
        .ifPresent(level -> levels.put(level.id(), level));
  }

  private void theme(Fields fields, Uniqueness ids) {
    RubricDimension.Builder dimension = RubricDimension.builder();
    fields.requiredText("id").ifPresent(dimension::id);
    fields.requiredText("name").ifPresent(dimension::name);
    fields.text("summary").ifPresent(dimension::summary);
    unmapped.take(fields);
    fields
        .build(dimension::build)
        .filter(theme -> ids.isNew(theme.id(), fields))
        .ifPresent(theme -> dimensions.put(theme.id(), theme));
  }

  private void competency(Fields fields) {
    Behaviour.Builder behaviour = Behaviour.builder();
    fields.text("id").ifPresent(behaviour::id);
    fields.requiredText("summary").ifPresent(behaviour::text);
    behaviour.location(fields.location("summary"));
    fields.text("proficiency").ifPresent(behaviour::proficiency);
    behaviour.addAllExamples(fields.texts("examples"));
    fields.list("supportingUrls", "url").forEach(link -> link(link).ifPresent(behaviour::addLink));
    Optional<String> level = reference(fields, "level", knownLevels);
    Optional<String> theme = reference(fields, "theme", knownThemes);
    unmapped.take(fields);
    fields
        .build(behaviour::build)
        .ifPresent(read -> level.ifPresent(at -> theme.ifPresent(in -> cells
            .computeIfAbsent(new CellKey(in, at), key -> ImmutableList.builder())
            .add(read))));
  }

  private Optional<String> link(Fields fields) {
    Optional<String> label = fields.text("label");
    Optional<String> url = fields.requiredText("url");
    unmapped.take(fields);
    return fields.build(() -> label.map(name -> name + " ").orElse("") + url.orElseThrow());
  }

  private static Optional<String> reference(Fields fields, String key, References known) {
    Optional<String> id = fields.requiredText(key);
    if (id.isEmpty() || known.has(id.get())) {
      return id;
    }
    fields.problem(Problem.error(
        "UNKNOWN_" + Ascii.toUpperCase(key),
        fields.location(key),
        "The list has no " + key + " with the id '" + id.get() + "'; this competency is left out.",
        known.mend(id.get())));
    return Optional.empty();
  }
}
