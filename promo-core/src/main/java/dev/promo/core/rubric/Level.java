package dev.promo.core.rubric;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * A rung of the ladder, such as {@code Senior Analyst}.
 *
 * @param id names the level inside its rubric
 * @param name as people say it
 * @param summary what the level is about, in a sentence
 */
public record Level(String id, String name, Optional<String> summary) {
  public Level {
    checkArgument(!id.isBlank(), "a level's id must not be blank");
    checkArgument(!name.isBlank(), "the name of level '%s' must not be blank", id);
  }
}
