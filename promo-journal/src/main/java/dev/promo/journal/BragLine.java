package dev.promo.journal;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/** One line of a brag document, taken apart as far as that needs no other line. */
final class BragLine {
  /** The level of the headings that promo prints. */
  static final int PRINTED_LEVEL = 2;

  /** The level of the headings with the most marks. */
  static final int DEEPEST_HEADING = 6;

  private static final CharMatcher SPACE =
      CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace));
  private static final CharMatcher LETTER_OR_SPACE =
      SPACE.or(CharMatcher.forPredicate(Character::isLetter));
  private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_");
  private static final CharMatcher LIST_MARK = CharMatcher.anyOf("-*+");
  private static final String SEPARATORS = ":-–—";
  private static final int LONGEST_LABEL = 20;
  private static final int TAB_WIDTH = 4;

  /**
   * A heading.
   *
   * @param level 1 to 6, as many as it has marks
   */
  record Heading(int level, String text) {}

  /**
   * A dated text: the start of an entry.
   *
   * @param level that of its heading; below every heading when it is none
   */
  record Dated(String date, String title, int level) {}

  /**
   * A label and what follows it.
   *
   * @param column where the value starts in the line, counted from 1
   * @param isMarked whether the line is a list item or its label is emphasised, so that it can hardly be a sentence
   */
  record Labelled(String label, String value, int column, boolean isMarked) {}

  private final int number;
  private final String raw;
  private final String text;

  /**
   * A line of a file.
   *
   * @param number counted from 1
   * @param raw the line as it stands there
   */
  BragLine(int number, String raw) {
    this.number = number;
    this.raw = raw;
    this.text = raw.strip();
  }

  /** A line outside a file. */
  BragLine(String raw) {
    this(1, raw);
  }

  int number() {
    return number;
  }

  String raw() {
    return raw;
  }

  /** The line without the space around it. */
  String text() {
    return text;
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** How far the text is moved in, in spaces. */
  int indentation() {
    int width = 0;
    for (int i = 0; i < raw.length() && (raw.charAt(i) == ' ' || raw.charAt(i) == '\t'); i++) {
      width += raw.charAt(i) == '\t' ? TAB_WIDTH : 1;
    }
    return width;
  }

  /** The column of the first visible character, counted from 1. */
  int column() {
    return raw.indexOf(text) + 1;
  }

  /** Whether it is more than text inside an entry whose heading has this level. */
  boolean isSpecialUnder(int level) {
    return dated().isPresent()
        || heading().filter(heading -> heading.level() <= level).isPresent()
        || label().isPresent();
  }

  Optional<Heading> heading() {
    int level = CharMatcher.isNot('#').indexIn(text);
    if (level < 0) {
      level = text.length();
    }
    boolean isHeading = 0 < level
        && level <= DEEPEST_HEADING
        && (level == text.length() || SPACE.matches(text.charAt(level)));
    return isHeading
        ? Optional.of(new Heading(level, SPACE.trimLeadingFrom(text.substring(level))))
        : Optional.empty();
  }

  /** The dated text of a heading, a list item or a plain line. */
  Optional<Dated> dated() {
    Optional<Heading> heading = heading();
    String content = heading.map(Heading::text).orElseGet(this::withoutListMark);
    if (!Dates.looksLikeDate(content)) {
      return Optional.empty();
    }
    String title = title(content.substring(Dates.LENGTH));
    return title.isEmpty() && heading.isEmpty()
        ? Optional.empty()
        : Optional.of(new Dated(
            content.substring(0, Dates.LENGTH),
            title,
            heading.map(Heading::level).orElse(DEEPEST_HEADING + 1)));
  }

  private static String title(String afterDate) {
    String title = SPACE.trimLeadingFrom(afterDate.strip());
    boolean isSeparated = !title.isEmpty()
        && SEPARATORS.indexOf(title.charAt(0)) >= 0
        && (title.length() == 1 || SPACE.matches(title.charAt(1)));
    return isSeparated ? title.substring(1).strip() : title;
  }

  /** How a title is written after its date, so that it is read back as it is. */
  static String printTitle(String title) {
    return title(title).equals(title) ? " " + title : ": " + title;
  }

  /** The text of a heading, a list item or a plain line, without what makes it one. */
  String content() {
    return heading().map(Heading::text).orElseGet(this::withoutListMark);
  }

  private String withoutListMark() {
    return isListItem() ? SPACE.trimLeadingFrom(text.substring(2)) : text;
  }

  boolean isListItem() {
    return text.length() > 1 && LIST_MARK.matches(text.charAt(0)) && SPACE.matches(text.charAt(1));
  }

  /** The label of a labelled line, if promo knows it. */
  Optional<Label> label() {
    return labelled().flatMap(labelled -> Label.named(labelled.label()));
  }

  /** The label and value of a line such as {@code - Result: ...} or {@code **Result:** ...}. */
  Optional<Labelled> labelled() {
    String content = withoutListMark();
    int colon = content.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return Optional.empty();
    }
    String label = SPACE.trimFrom(EMPHASIS.trimFrom(content.substring(0, colon)));
    if (label.isEmpty() || !LETTER_OR_SPACE.matchesAllOf(label)) {
      return Optional.empty();
    }
    boolean isEmphasised = EMPHASIS.matches(content.charAt(0));
    String rest = content.substring(colon + 1);
    String value = (isEmphasised ? EMPHASIS.trimLeadingFrom(rest) : rest).strip();
    int column = raw.stripTrailing().length() - value.length() + 1;
    return Optional.of(new Labelled(label, value, column, isListItem() || isEmphasised));
  }
}
