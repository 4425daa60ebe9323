package dev.promo.packet.document;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The name of what follows, up to the next heading of the same or a higher rank.
 *
 * @param level 2 for a section, 3 and 4 for what lies within; 1 is the document's title
 */
public record Heading(int level, String text) implements Block {

  public Heading {
    checkArgument(level >= 2 && level <= 4, "level (%s) must be from 2 to 4", level);
    requireNonNull(text, "text");
  }

  @Override
  public void accept(Visitor visitor) {
    visitor.heading(this);
  }
}
