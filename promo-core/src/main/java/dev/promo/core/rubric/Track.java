package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/**
 * A way up the ladder, such as the individual or the manager track. Tracks may share levels.
 *
 * @param id names the track inside its rubric
 * @param name as people say it
 * @param levels the ids of its levels, lowest first
 */
public record Track(String id, String name, ImmutableList<String> levels) {
  public Track {
    checkArgument(!id.isBlank(), "a track's id must not be blank");
    checkArgument(!name.isBlank(), "the name of track '%s' must not be blank", id);
    checkArgument(!levels.isEmpty(), "track '%s' must have a level", id);
    checkArgument(
        ImmutableSet.copyOf(levels).size() == levels.size(),
        "track '%s' must not name a level twice: %s",
        id,
        levels);
  }

  /** Whether the track leads from one level up to the other. */
  public boolean leads(Level from, Level to) {
    int start = levels.indexOf(from.id());
    return start >= 0 && levels.indexOf(to.id()) > start;
  }

  /** The level above, if the track knows the level and has one above it. */
  public Optional<String> above(String level) {
    int at = levels.indexOf(level);
    return at < 0 || at + 1 == levels.size() ? Optional.empty() : Optional.of(levels.get(at + 1));
  }
}
