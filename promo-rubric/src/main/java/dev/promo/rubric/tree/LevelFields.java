package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Slug;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads the levels of a ladder in promo's notation, and the tracks through them. */
final class LevelFields {
  private final Map<String, Level> levels = new LinkedHashMap<>();
  private final References references = new References("levels", levels.keySet());
  private final ImmutableList.Builder<Track> tracks = ImmutableList.builder();

  private LevelFields() {}

  static LevelFields read(Fields ladder) {
    LevelFields read = new LevelFields();
    Uniqueness levelIds = new Uniqueness("level");
    ladder.list("levels").forEach(fields -> read.level(fields, levelIds));
    Uniqueness trackIds = new Uniqueness("track");
    ladder.list("tracks").forEach(fields -> read.track(fields, trackIds));
    return read;
  }

  ImmutableList<Level> levels() {
    return ImmutableList.copyOf(levels.values());
  }

  /** The tracks; where none is written, or none can be used, one through all levels. */
  ImmutableList<Track> tracks() {
    ImmutableList<Track> written = tracks.build();
    return written.isEmpty() && !levels.isEmpty()
        ? ImmutableList.of(new Track("ladder", "Ladder", ImmutableList.copyOf(levels.keySet())))
        : written;
  }

  /** The order of the ids of the levels. */
  Comparator<String> order() {
    return Ordering.explicit(ImmutableList.copyOf(levels.keySet()));
  }

  /** Finds a level that a reader named, or reports that there is none. */
  Optional<Level> named(String id, Supplier<Location> place, Fields reporter) {
    Optional<Level> level = Optional.ofNullable(levels.get(id));
    if (level.isEmpty()) {
      reporter.problem(Problem.error(
          "UNKNOWN_LEVEL",
          place.get(),
          "The ladder has no level '" + id + "'.",
          references.mend(id)));
    }
    return level;
  }

  private void level(Fields fields, Uniqueness ids) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    Optional<String> summary = fields.text("summary");
    fields
        .build(() -> Level.of(id, name.orElseThrow()).withSummary(summary))
        .filter(level -> ids.isNew(id, fields))
        .ifPresent(level -> levels.put(id, level));
  }

  private void track(Fields fields, Uniqueness ids) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    ImmutableList<String> climbed = fields.texts("levels").stream()
        .map(level -> named(level, () -> place(level, fields), fields))
        .flatMap(Optional::stream)
        .map(Level::id)
        .collect(toImmutableList());
    fields
        .build(() -> new Track(id, name.orElseThrow(), climbed))
        .filter(track -> ids.isNew(id, fields))
        .ifPresent(tracks::add);
  }

  /** Where a track names a level. */
  private static Location place(String level, Fields track) {
    return track.node("levels").stream()
        .flatMap(written ->
            written instanceof Node.Sequence list ? list.items().stream() : Stream.of(written))
        .filter(item -> item instanceof Node.Scalar text && text.text().strip().equals(level))
        .map(Node::location)
        .findFirst()
        .orElse(track.location("levels"));
  }
}
