package dev.promo.core.problem;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * A place in something a person wrote.
 *
 * @param source the file's name, or another name its author knows it by; never blank
 * @param line the line, counted from 1; 0 when the place is the whole source
 * @param column the column in characters, counted from 1; 0 when the place is the whole line
 * @param path the way from the root to the value, such as {@code levels[2].name}; empty when there is none
 */
public record Location(String source, int line, int column, String path)
    implements Comparable<Location> {
  private static final Comparator<Location> READING_ORDER = Comparator.comparing(Location::source)
      .thenComparingInt(Location::line)
      .thenComparingInt(Location::column)
      .thenComparing(Location::path);

  public Location {
    checkArgument(!source.isBlank(), "source must not be blank");
    checkArgument(line >= 0, "line (%s) must not be negative", line);
    checkArgument(column >= 0, "column (%s) must not be negative", column);
    checkArgument(line > 0 || column == 0, "column (%s) must stand in a line", column);
    requireNonNull(path, "path");
  }

  /** The whole of a source. */
  public static Location of(String source) {
    return new Location(source, 0, 0, "");
  }

  public static Location at(String source, int line, int column) {
    return new Location(source, line, column, "");
  }

  public Location withPath(String newPath) {
    return new Location(source, line, column, newPath);
  }

  @Override
  public int compareTo(Location other) {
    return READING_ORDER.compare(this, other);
  }

  /** The place as editors and terminals understand it: {@code case.yaml:4:3 (sponsor.name)}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(source);
    if (line > 0) {
      text.append(':').append(line);
    }
    if (column > 0) {
      text.append(':').append(column);
    }
    if (!path.isEmpty()) {
      text.append(" (").append(path).append(')');
    }
    return text.toString();
  }
}
