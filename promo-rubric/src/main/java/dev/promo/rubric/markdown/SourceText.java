package dev.promo.rubric.markdown;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a document as they were written, and the places in them. */
final class SourceText {
  private static final Splitter LINES = Splitter.on(Pattern.compile("\r\n|\r|\n"));

  private final String name;
  private final ImmutableList<String> lines;

  SourceText(String name, String text) {
    this.name = name;
    this.lines = ImmutableList.copyOf(LINES.split(text));
  }

  String name() {
    return name;
  }

  List<String> lines() {
    return lines;
  }

  /** The lines from one to another, both from 1 and both included. */
  String between(int first, int last) {
    return String.join("\n", lines.subList(Math.max(0, first - 1), Math.min(last, lines.size())));
  }

  /** The place of a character, both indexes from 0. */
  Location place(int line, int index) {
    String written = lines.get(line);
    int end = Math.min(Math.max(index, 0), written.length());
    return Location.at(name, line + 1, written.codePointCount(0, end) + 1);
  }
}
