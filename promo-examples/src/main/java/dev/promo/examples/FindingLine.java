package dev.promo.examples;

import dev.promo.core.lint.Finding;
import dev.promo.core.lint.WinRule;
import java.util.Arrays;
import java.util.Locale;

/** How a finding is printed, on one line. The form is a contract; {@code docs/linter.md} describes it. */
final class FindingLine {
  private static final int FIRST_PRINTABLE = 0x20;

  private FindingLine() {}

  /** Fields with a tab between them: id, rule, severity, start, end, message with its mend. */
  static String plain(LintLine line, Finding finding) {
    return String.join(
            "\t",
            line.id().replace('\t', ' '),
            finding.rule(),
            finding.severity().name(),
            Integer.toString(finding.start()),
            Integer.toString(finding.end()),
            finding.message() + " " + finding.mend())
        + "\n";
  }

  /** One JSON object. */
  static String json(LintLine line, Finding finding) {
    return "{\"id\":" + quoted(line.id())
        + ",\"rule\":" + quoted(finding.rule())
        + ",\"severity\":" + quoted(finding.severity().name())
        + ",\"start\":" + finding.start()
        + ",\"end\":" + finding.end()
        + ",\"message\":" + quoted(finding.message())
        + ",\"mend\":" + quoted(finding.mend())
        + ",\"name\":" + quoted(name(finding))
        + ",\"line\":" + line.number() + "}\n";
  }

  private static String name(Finding finding) {
    return Arrays.stream(WinRule.values())
        .filter(rule -> rule.id().equals(finding.rule()))
        .findFirst()
        .orElseThrow()
        .label();
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(letter -> append(json, (char) letter));
    return json.append('"').toString();
  }

  private static void append(StringBuilder json, char letter) {
    if (letter == '"' || letter == '\\') {
      json.append('\\').append(letter);
    } else if (letter < FIRST_PRINTABLE
        || Character.isSurrogate(letter)
        || letter == '\u2028'
        || letter == '\u2029') {
      json.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
    } else {
      json.append(letter);
    }
  }
}
