package dev.promo.journal;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * One line of a brag document, taken apart as far as that needs no other line.
 *
 * @param number counted from 1
 * @param raw the line as it stands in the file
 */
record BragLine(int number, String raw) {
  private static final String COMMENT_END = "-->";
  private static final String BACKTICKS = "```";
  private static final String TILDES = "~~~";

  /** The marks that can end a part whose lines are all text. */
  static final ImmutableList<String> VERBATIM_ENDS =
      ImmutableList.of(COMMENT_END, BACKTICKS, TILDES);

  private static final CharMatcher SPACE = CharMatcher.anyOf(" \t");
  private static final CharMatcher EMPHASIS = CharMatcher.anyOf("*_");
  private static final String SEPARATORS = ":-–—";
  private static final int LONGEST_HEADING_MARK = 6;
  private static final int LONGEST_LABEL = 20;

  /** A dated text: the start of an entry. */
  record Dated(String date, String title) {}

  /**
   * A label and what follows it.
   *
   * @param column where the value starts in the line, counted from 1
   * @param inList whether the line is a list item
   */
  record Labelled(String label, String value, int column, boolean inList) {}

  String text() {
    return raw.strip();
  }

  boolean isBlank() {
    return raw.isBlank();
  }

  boolean isIndented() {
    return !isBlank() && (raw.startsWith("  ") || raw.startsWith("\t"));
  }

  /** The column of the first visible character, counted from 1. */
  int column() {
    return raw.indexOf(text()) + 1;
  }

  /** The text of a heading, if the line is one. */
  Optional<String> heading() {
    String text = text();
    int marks = CharMatcher.is('#').negate().indexIn(text);
    if (marks < 0) {
      return text.length() <= LONGEST_HEADING_MARK && !text.isEmpty()
          ? Optional.of("")
          : Optional.empty();
    }
    boolean isHeading =
        0 < marks && marks <= LONGEST_HEADING_MARK && SPACE.matches(text.charAt(marks));
    return isHeading ? Optional.of(text.substring(marks).strip()) : Optional.empty();
  }

  /** The dated text of a heading, a list item or a plain line. */
  Optional<Dated> dated() {
    String text = heading().orElseGet(this::withoutListMark);
    if (!Dates.looksLikeDate(text)) {
      return Optional.empty();
    }
    String title = title(text.substring(Dates.LENGTH));
    return title.isEmpty() && heading().isEmpty()
        ? Optional.empty()
        : Optional.of(new Dated(text.substring(0, Dates.LENGTH), title));
  }

  private static String title(String afterDate) {
    String title = afterDate.strip();
    boolean isSeparated = !title.isEmpty()
        && SEPARATORS.indexOf(title.charAt(0)) >= 0
        && (title.length() == 1 || SPACE.matches(title.charAt(1)));
    return isSeparated ? title.substring(1).strip() : title;
  }

  /** How a title is written after its date, so that it is read back as it is. */
  static String printTitle(String title) {
    return title(title).equals(title) ? " " + title : ": " + title;
  }

  private String withoutListMark() {
    String text = text();
    return isListItem() ? text.substring(2).strip() : text;
  }

  private boolean isListItem() {
    String text = text();
    return text.length() > 1 && "-*+".indexOf(text.charAt(0)) >= 0 && SPACE.matches(text.charAt(1));
  }

  /** The label and value of a line such as {@code - Result: ...} or {@code **Result:** ...}. */
  Optional<Labelled> labelled() {
    String text = withoutListMark();
    int colon = text.indexOf(':');
    if (colon <= 0 || colon > LONGEST_LABEL) {
      return Optional.empty();
    }
    String label = EMPHASIS.trimFrom(text.substring(0, colon)).strip();
    if (label.isEmpty()
        || !CharMatcher.forPredicate(Character::isLetter).or(SPACE).matchesAllOf(label)) {
      return Optional.empty();
    }
    boolean isEmphasised = EMPHASIS.matches(text.charAt(0));
    String rest = text.substring(colon + 1);
    String value = (isEmphasised ? EMPHASIS.trimLeadingFrom(rest) : rest).strip();
    int column = raw.stripTrailing().length() - value.length() + 1;
    return Optional.of(new Labelled(label, value, column, isListItem()));
  }

  /** The mark that will end a part whose lines are all text, if the line opens one: a fence or a comment. */
  Optional<String> opensVerbatim() {
    String text = text();
    if (text.startsWith("<!--") && !text.contains(COMMENT_END)) {
      return Optional.of(COMMENT_END);
    }
    boolean isFence = text.startsWith(BACKTICKS) && text.indexOf('`', BACKTICKS.length()) < 0;
    if (isFence) {
      return Optional.of(BACKTICKS);
    }
    return text.startsWith(TILDES) ? Optional.of(TILDES) : Optional.empty();
  }

  /** Whether the line ends a part that is to end with this mark. */
  boolean closesVerbatim(String mark) {
    return mark.equals(COMMENT_END) ? raw.contains(mark) : text().equals(mark);
  }
}
