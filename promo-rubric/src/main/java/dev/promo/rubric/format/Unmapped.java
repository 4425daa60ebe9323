package dev.promo.rubric.format;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.problem.Location;

/**
 * Something that stands in the source of a ladder and has no place in the rubric.
 *
 * @param location where it stands
 * @param text what stands there, word for word
 * @param reason why the rubric does not hold it, in a few words, such as {@code an introduction}
 */
public record Unmapped(Location location, String text, String reason)
    implements Comparable<Unmapped> {
  public Unmapped {
    checkArgument(!text.isBlank(), "what is not mapped must have a text");
    checkArgument(!reason.isBlank(), "what is not mapped must have a reason");
  }

  /** Reading order. */
  @Override
  public int compareTo(Unmapped other) {
    int place = location.compareTo(other.location);
    return place != 0 ? place : text.compareTo(other.text);
  }
}
