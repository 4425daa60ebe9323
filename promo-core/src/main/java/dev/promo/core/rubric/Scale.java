package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * Steps of proficiency that are not levels of a job, such as awareness, working, expert. A {@link Requirement} says
 * which step a level asks.
 *
 * @param id names the scale inside its rubric
 * @param name as people say it
 * @param steps lowest first; at least one, each with an id of its own
 */
public record Scale(String id, String name, ImmutableList<Level> steps) {
  public Scale {
    checkArgument(!id.isBlank(), "a scale's id must not be blank");
    checkArgument(!name.isBlank(), "the name of scale '%s' must not be blank", id);
    checkArgument(!steps.isEmpty(), "scale '%s' must have a step", id);
    checkArgument(
        steps.stream().map(Level::id).distinct().count() == steps.size(),
        "no two steps of scale '%s' may have the same id",
        id);
  }
}
