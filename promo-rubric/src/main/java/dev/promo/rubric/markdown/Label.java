package dev.promo.rubric.markdown;

import com.google.common.base.CharMatcher;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names the part of a document that stands under a line, and what the line says beyond that: in {@code **Scope:**
 * owns a team} the name is Scope.
 *
 * @param name the name; blank where the line names nothing
 * @param rest what else the line says; blank where that is nothing
 */
record Label(String name, String rest) {
  private static final Label NONE = new Label("", "");
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;
  private static final Pattern PLAIN = Pattern.compile(
      "^([^:：]{1,60}?)\\s*(?:[:：](?=\\s|$)|(?<=\\s)[–—-](?=\\s)|(?<=[^ -~])[:：])(.*)$");
  private static final CharMatcher JOINT = CharMatcher.anyOf(":：–—-").or(CharMatcher.whitespace());
  private static final CharMatcher END = CharMatcher.anyOf(":：").or(CharMatcher.whitespace());
  private static final CharMatcher COLON = CharMatcher.anyOf(":：");
  /** Pictures that decorate the beginning of a heading, with what joins or colours them. */
  private static final Pattern PICTURES =
      Pattern.compile("^(?:[\\p{So}\\p{Sk}\\p{Cs}\\p{Cn}\\uFE0F\\u200D\\u20E3]+\\s*)+");

  /** What leads from a name to the list under it: a verb, or a remark on the list. */
  private static final Pattern LEAD_IN = Pattern.compile(
      "(?<=\\S)(?:\\s+(?:includes?|including|are|umfassen|incluent|incluyen|incluem)"
          + "|\\s*\\([^()]*\\s[^()]*\\s[^()]*\\))$",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER =
      Pattern.compile("^[0-9]{1,2}(?:[.)]|(?:\\.[0-9]{1,2}){1,4}\\.?)\\s+(?=\\S)");

  /** The name that a heading gives: its text without pictures and marks. */
  static Label ofHeading(MarkdownText title) {
    return new Label(bare(title.text()), "");
  }

  /** The name that stands at the beginning of a line, set off in bold, by a colon or by a dash. */
  static Label ofLine(MarkdownText line) {
    if (line.opening().isPresent()) {
      String bold = line.opening().get();
      String rest = line.rest();
      boolean joined = rest.isEmpty() || endsInColon(bold) || JOINT.matches(rest.charAt(0));
      return joined && isName(bold) ? new Label(bare(bold), JOINT.trimLeadingFrom(rest)) : NONE;
    }
    Matcher plain = PLAIN.matcher(line.text());
    if (!plain.matches() || !isName(plain.group(1))) {
      return NONE;
    }
    String rest = plain.group(2).strip();
    return new Label(bare(rest.isEmpty() ? line.text() : plain.group(1)), rest);
  }

  /** The name of what stands under a line: the whole line, or what is bold in a sentence that ends in a colon. */
  static Label ofLead(MarkdownText line) {
    boolean oneBold = line.strong().size() == 1 && !line.strong().get(0).equals(line.text());
    if (oneBold && endsInColon(line.text()) && line.rest().length() > 1) {
      return new Label(bare(line.strong().get(0)), "");
    }
    String name = bare(line.text());
    return name.length() <= LONGEST * 2 ? new Label(name, "") : NONE;
  }

  static boolean endsInColon(String text) {
    return !text.isEmpty() && COLON.matches(text.charAt(text.length() - 1));
  }

  boolean isBlank() {
    return name.isEmpty();
  }

  /** Whether the name is another name and more words. */
  boolean isWithin(Label outer) {
    return !outer.isBlank()
        && name.length() > outer.name.length() + 1
        && name.charAt(outer.name.length()) == ' '
        && name.regionMatches(true, 0, outer.name, 0, outer.name.length())
        && Character.isLetter(name.charAt(outer.name.length() + 1));
  }

  /** The words that the name adds to another. */
  Label without(Label outer) {
    return new Label(name.substring(outer.name.length() + 1), rest);
  }

  /** The name for comparing: without its number, its case and its marks. */
  String key() {
    return key(name);
  }

  static String key(String name) {
    String plain = NUMBER.matcher(name).replaceFirst("");
    return CharMatcher.whitespace().trimAndCollapseFrom(plain, ' ').toLowerCase(Locale.ROOT);
  }

  /** A name without the number of a numbered heading. */
  static String withoutNumber(String name) {
    return NUMBER.matcher(name).replaceFirst("");
  }

  static boolean hasNumber(String name) {
    return NUMBER.matcher(name).find();
  }

  /** Whether a text is short enough for a name, and no sentence. */
  static boolean isName(String text) {
    return text.length() <= LONGEST
        && text.split("\\s+").length <= MOST_WORDS
        && !text.contains(". ");
  }

  private static String bare(String text) {
    String named = PICTURES.matcher(text).replaceFirst("");
    String bare = END.trimTrailingFrom(named.isBlank() ? text : named).strip();
    return endsInColon(text) ? LEAD_IN.matcher(bare).replaceFirst("") : bare;
  }
}
