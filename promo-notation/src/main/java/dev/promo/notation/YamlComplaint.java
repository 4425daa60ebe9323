package dev.promo.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.util.Locale;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/** What the YAML parser complains about, said to a person. */
final class YamlComplaint {
  private static final Known UNKNOWN = new Known(
      "",
      "The YAML cannot be understood from this place on.",
      "Check the indentation and the quotes in this line and in the one above.");

  /** Fragments of the parser's own words, the most telling first. */
  private static final ImmutableList<Known> KNOWN = ImmutableList.of(
      new Known(
          "mapping values are not allowed",
          "A colon stands here where no key can be.",
          "If the colon belongs to the value, put the value in quotes; else check the indentation."),
      new Known(
          "escape character",
          "A backslash begins nothing known here.",
          "Write two backslashes for one, or put the text in single quotes."),
      new Known(
          "scanning a tag",
          "An exclamation mark begins a tag here, and the tag is not well written.",
          "Put the value in quotes if the text begins with an exclamation mark."),
      new Known(
          "scanning an a", // an anchor or an alias
          "A name is missing after this & or *.",
          "Put the value in quotes if the text begins with & or *."),
      new Known(
          "quoted scalar",
          "A text that begins with a quote here is never closed.",
          "Add the missing quote at the end of the text."),
      new Known(
          "flow sequence",
          "A list in [ ] is not closed, or lacks a comma.",
          "Add the missing comma or bracket; put a text that begins with [ in quotes."),
      new Known(
          "flow mapping",
          "A mapping in { } is not closed, or lacks a comma.",
          "Add the missing comma or brace; put a text that begins with { in quotes."),
      new Known(
          "expected ':'",
          "A colon is missing after this key.",
          "Write a colon and a space after the key, or put a text of several lines in quotes."),
      new Known(
          "cannot start any token",
          "A value cannot begin with this character.",
          "Put the value in quotes."),
      new Known(
          "block collection",
          "This does not belong to the list or mapping around it.",
          "Check the indentation, and put a value that holds quotes in quotes as a whole."),
      new Known(
          "block mapping",
          "This does not belong to the mapping around it.",
          "Check the indentation, and put a value that holds quotes in quotes as a whole."));

  /** Those of them that are mended where something began, not where the parser gave up. */
  private static final ImmutableSet<String> BEGUN =
      ImmutableSet.of("quoted scalar", "flow sequence", "flow mapping", "expected ':'");

  private YamlComplaint() {}

  static Location place(String source, Mark mark) {
    return Location.at(source, mark.getLine() + 1, mark.getColumn() + 1);
  }

  /** A complaint with a mark; the last place read well stands in for a missing one. */
  static Problem marked(
      MarkedYamlEngineException complaint, String source, String text, Location last) {
    Location found = complaint.getProblemMark().map(mark -> place(source, mark)).orElse(last);
    int tab = indentingTab(Lines.line(text, found.line()));
    if (tab >= 0) {
      return tab(Location.at(source, found.line(), tab + 1));
    }
    Known known = known(complaint.getContext() + " " + complaint.getProblem());
    return problem(
        BEGUN.contains(known.fragment) ? beginning(complaint, source, found) : found, known);
  }

  static Problem character(ReaderException complaint, String source, String text) {
    int offset = text.offsetByCodePoints(0, complaint.getPosition());
    return Problem.error(
        "SYNTAX",
        Lines.place(source, text, offset),
        String.format(
            Locale.ROOT,
            "An invisible control character (U+%04X) stands here.",
            complaint.getCodePoint()),
        "Remove the character, or check that the file is a text.");
  }

  static Problem unknown(Location place) {
    return problem(place, UNKNOWN);
  }

  /** Where something begins that is never ended: there it is mended. */
  private static Location beginning(
      MarkedYamlEngineException complaint, String source, Location found) {
    return complaint.getContextMark().map(mark -> place(source, mark)).orElse(found);
  }

  private static Problem tab(Location place) {
    return Problem.error(
        "TAB_IN_YAML",
        place,
        "A TAB stands here where YAML wants spaces.",
        "Replace the TAB by spaces.");
  }

  private static Problem problem(Location place, Known known) {
    return Problem.error("SYNTAX", place, known.message, known.mend);
  }

  private static Known known(String words) {
    return KNOWN.stream()
        .filter(each -> words.contains(each.fragment))
        .findFirst()
        .orElse(UNKNOWN);
  }

  /** The position of the first TAB before anything but blanks and list marks; -1 when there is none. */
  private static int indentingTab(String line) {
    int tab = line.indexOf('\t');
    return tab >= 0 && line.substring(0, tab).replace('-', ' ').isBlank() ? tab : -1;
  }

  private record Known(String fragment, String message, String mend) {}
}
