package dev.promo.journal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Text of a brag document that promo keeps without understanding it. Inside a fence or a comment every line is text,
 * whatever it looks like.
 */
final class Prose {
  /** At the start of a line in an entry: what follows is text, whatever it looks like. */
  private static final String ESCAPE = "\\";

  private final boolean escapes;
  private final List<String> lines = new ArrayList<>();
  private Optional<String> closing = Optional.empty();

  private Prose(boolean escapes) {
    this.escapes = escapes;
  }

  /** Lines that are kept as they stand. */
  static Prose verbatim() {
    return new Prose(false);
  }

  /** Lines of which {@link #print} knows how to write them down again. */
  static Prose escaped() {
    return new Prose(true);
  }

  /** Whether a fence or comment is open. */
  boolean isOpen() {
    return closing.isPresent();
  }

  void add(BragLine line) {
    boolean isEscaped = escapes && !isOpen() && line.raw().startsWith(ESCAPE);
    closing = isOpen() ? closing.filter(mark -> !line.closesVerbatim(mark)) : line.opensVerbatim();
    lines.add(isEscaped ? line.raw().substring(1) : line.raw());
  }

  /** All lines without the blank ones around them; what was left open is closed. */
  String text() {
    closing.ifPresent(lines::add);
    closing = Optional.empty();
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

  /** A text as an entry holds it: a line that would be read as something else is escaped. */
  static String print(String text) {
    List<BragLine> lines = new ArrayList<>();
    text.lines().forEach(line -> lines.add(new BragLine(lines.size() + 1, line)));
    Map<String, Integer> lastClosing = new HashMap<>();
    for (BragLine line : lines) {
      BragLine.VERBATIM_ENDS.stream()
          .filter(line::closesVerbatim)
          .forEach(mark -> lastClosing.put(mark, line.number()));
    }
    StringBuilder printed = new StringBuilder();
    Optional<String> closing = Optional.empty();
    for (BragLine line : lines) {
      if (closing.isPresent()) {
        closing = closing.filter(mark -> !line.closesVerbatim(mark));
      } else {
        closing =
            line.opensVerbatim().filter(mark -> lastClosing.getOrDefault(mark, 0) > line.number());
        printed.append(closing.isEmpty() && needsEscape(line) ? ESCAPE : "");
      }
      printed.append(line.raw()).append('\n');
    }
    return printed.toString();
  }

  private static boolean needsEscape(BragLine line) {
    return line.raw().startsWith(ESCAPE)
        || line.opensVerbatim().isPresent()
        || line.heading().isPresent()
        || line.dated().isPresent()
        || line.labelled().filter(read -> Label.named(read.label()).isPresent()).isPresent();
  }
}
