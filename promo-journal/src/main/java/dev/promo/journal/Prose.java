package dev.promo.journal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Text of a brag document that promo keeps without understanding it. Inside a fence or a comment every line is text,
 * whatever it looks like; elsewhere a backslash in front makes text of a line that would be read as something else.
 */
final class Prose {
  private static final char ESCAPE = '\\';

  private final boolean isStory;
  private final List<String> lines = new ArrayList<>();
  private Optional<Opening> opening = Optional.empty();

  /** A fence or comment, and the line it starts on. */
  record Opening(Verbatim mark, BragLine line) {}

  private Prose(boolean isStory) {
    this.isStory = isStory;
  }

  /** Text outside the entries, kept as it stands. */
  static Prose outside() {
    return new Prose(false);
  }

  /** The text of an entry, which {@link #print} writes down again. */
  static Prose story() {
    return new Prose(true);
  }

  /** The fence or comment that is open. */
  Optional<Opening> opening() {
    return opening;
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  void add(BragLine line) {
    if (opening.isPresent()) {
      opening = opening.filter(open -> !open.mark().isClosedBy(line.raw()));
      lines.add(line.raw());
    } else {
      opening = Verbatim.openedBy(line.raw()).map(mark -> new Opening(mark, line));
      lines.add(isStory ? withoutEscape(line) : line.raw());
    }
  }

  /** All lines without the blank ones around them; what was left open is closed. */
  String text() {
    opening.ifPresent(open -> lines.add(open.mark().end()));
    opening = Optional.empty();
    return withoutBlankEnds(lines);
  }

  /** A text from elsewhere as {@link #text} would give it: lines end with a line feed alone. */
  static String normal(String text) {
    boolean isOneLine = text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    return withoutBlankEnds(
        isOneLine ? ImmutableList.of(text) : text.lines().collect(toImmutableList()));
  }

  private static String withoutBlankEnds(List<String> lines) {
    int from = 0;
    int to = lines.size();
    while (from < to && lines.get(from).isBlank()) {
      from++;
    }
    while (to > from && lines.get(to - 1).isBlank()) {
      to--;
    }
    return String.join("\n", lines.subList(from, to));
  }

  /** A story as an entry holds it: a line that would be read as something else is escaped. */
  static String print(String story) {
    ImmutableList<BragLine> lines = story.lines().map(BragLine::new).collect(toImmutableList());
    Closings closings = Closings.of(lines);
    StringBuilder printed = new StringBuilder();
    Optional<Verbatim> open = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      BragLine line = lines.get(i);
      if (open.isPresent()) {
        open = open.filter(mark -> !mark.isClosedBy(line.raw()));
      } else {
        int next = i + 1;
        Optional<Verbatim> mark = Verbatim.openedBy(line.raw());
        open = mark.filter(each -> closings.from(next, each));
        if (open.isEmpty() && (mark.isPresent() || needsEscape(line))) {
          printed.append(ESCAPE);
        }
      }
      printed.append(line.raw()).append('\n');
    }
    return printed.toString();
  }

  private static boolean needsEscape(BragLine line) {
    return line.raw().indexOf(ESCAPE) == 0
        ? isEscape(line.raw())
        : line.isSpecialUnder(BragLine.PRINTED_LEVEL);
  }

  private static String withoutEscape(BragLine line) {
    return isEscape(line.raw()) ? line.raw().substring(1) : line.raw();
  }

  /** Whether a line starts with backslashes and would be more than text without them. */
  private static boolean isEscape(String raw) {
    String rest = CharMatcher.is(ESCAPE).trimLeadingFrom(raw);
    return rest.length() < raw.length()
        && (Verbatim.openedBy(rest).isPresent()
            || new BragLine(rest).isSpecialUnder(BragLine.DEEPEST_HEADING));
  }
}
