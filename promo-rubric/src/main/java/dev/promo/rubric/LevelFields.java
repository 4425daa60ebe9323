package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import dev.promo.notation.Spelling;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the levels of a ladder in promo's notation, and the tracks through them. */
final class LevelFields {
  private final Map<String, Level> levels = new LinkedHashMap<>();
  private final ImmutableList.Builder<Track> tracks = ImmutableList.builder();

  private LevelFields() {}

  static LevelFields read(Fields ladder) {
    LevelFields read = new LevelFields();
    Uniqueness levelIds = new Uniqueness("level");
    ladder.list("levels").forEach(fields -> read.level(fields, levelIds));
    Uniqueness trackIds = new Uniqueness("track");
    ladder.list("tracks").forEach(fields -> read.track(fields, trackIds));
    if (ladder.node("tracks").isEmpty() && !read.levels.isEmpty()) {
      read.tracks.add(new Track("ladder", "Ladder", ImmutableList.copyOf(read.levels.keySet())));
    }
    return read;
  }

  ImmutableList<Level> levels() {
    return ImmutableList.copyOf(levels.values());
  }

  ImmutableList<Track> tracks() {
    return tracks.build();
  }

  /** Finds a level that a reader named, or reports that there is none. */
  Optional<Level> named(String id, Location place, Fields reporter) {
    Optional<Level> level = Optional.ofNullable(levels.get(id));
    if (level.isEmpty()) {
      reporter.problem(Problem.error(
          "UNKNOWN_LEVEL", place, "The ladder has no level '" + id + "'.", mendFor(id)));
    }
    return level;
  }

  private String mendFor(String id) {
    return Spelling.nearest(id, levels.keySet())
        .map(near -> "Write '" + near + "', or add the level '" + id + "' to 'levels'.")
        .orElseGet(() -> "Write one of: " + levels.keySet().stream().collect(joining(", ")) + ".");
  }

  private void level(Fields fields, Uniqueness ids) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    Optional<String> summary = fields.text("summary");
    fields
        .build(() -> new Level(id, name.orElseThrow(), summary))
        .filter(level -> ids.isNew(id, fields))
        .ifPresent(level -> levels.put(id, level));
  }

  private void track(Fields fields, Uniqueness ids) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    ImmutableList<String> climbed = fields.texts("levels").stream()
        .map(level -> named(level, fields.location("levels"), fields))
        .flatMap(Optional::stream)
        .map(Level::id)
        .collect(toImmutableList());
    fields
        .build(() -> new Track(id, name.orElseThrow(), climbed))
        .filter(track -> ids.isNew(id, fields))
        .ifPresent(tracks::add);
  }
}
