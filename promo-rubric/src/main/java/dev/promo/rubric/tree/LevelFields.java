package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Fields;
import dev.promo.notation.Slug;
import java.util.Optional;

/** Reads the levels of a ladder in promo's notation, and the tracks through them. */
final class LevelFields {
  private final Rungs levels;
  private final ImmutableList.Builder<Track> tracks = ImmutableList.builder();

  private LevelFields(Rungs levels) {
    this.levels = levels;
  }

  static LevelFields read(Fields ladder) {
    LevelFields read = new LevelFields(Rungs.levels(ladder));
    Uniqueness trackIds = new Uniqueness("track");
    ladder.list("tracks").forEach(fields -> read.track(fields, trackIds));
    return read;
  }

  Rungs levels() {
    return levels;
  }

  /** The tracks; where none is written, or none can be used, one through all levels. */
  ImmutableList<Track> tracks() {
    ImmutableList<Track> written = tracks.build();
    ImmutableList<String> all = levels.all().stream().map(Level::id).collect(toImmutableList());
    return written.isEmpty() && !all.isEmpty()
        ? ImmutableList.of(new Track("ladder", "Ladder", all))
        : written;
  }

  private void track(Fields fields, Uniqueness ids) {
    Optional<String> name = fields.requiredText("name");
    String id = fields.text("id").or(() -> name.map(Slug::of)).orElse("");
    ImmutableList<String> climbed = levels.named(fields, "levels");
    fields
        .build(() -> new Track(id, name.orElseThrow(), climbed))
        .filter(track -> ids.isNew(id, fields))
        .ifPresent(tracks::add);
  }
}
