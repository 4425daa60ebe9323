package dev.promo.journal;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts that try to be mistaken for something: pieces of the notation in any order, among any characters. */
final class BragTexts {
  private static final String[] PIECES = {
    "2026-03-14",
    "2026-02-30",
    "14.03.2026",
    "2025",
    " ",
    "  ",
    "    ",
    "\t",
    "\u00a0",
    "\u2003",
    "#",
    "##",
    "## ",
    "### ",
    "- ",
    "* ",
    "-",
    "+",
    "\\",
    "\\\\",
    ":",
    ": ",
    ";",
    "; ",
    ",",
    "(",
    ")",
    "->",
    "→",
    "–",
    "—",
    "**",
    "_",
    "\"",
    "\";",
    "“",
    "”;",
    "„",
    "«",
    "```",
    "````",
    "~~~",
    "<!--",
    "-->",
    "`",
    "Id",
    "Result",
    "Result:",
    "Metric: ",
    "Said: ",
    "Seen: ",
    "Shape: scope: ",
    "For: ",
    "With: ",
    "Link: ",
    "Dimension: ",
    "Part:",
    "Goal : ",
    "Resutl: ",
    "measured",
    "estimated: ",
    "period: ",
    "unit: ",
    "address: ",
    "system",
    "time",
    "peer",
    "public",
    "team",
    "12",
    "-3.50",
    "1e5",
    "hours",
    "%",
    "EUR",
    "Dana",
    "Ito",
    "I",
    "ı",
    "İ",
    "é",
    "中",
    "\uD83D\uDE00",
    "\uFEFF",
    "\u0000",
    "\u001c",
    "\u0085",
    "\u2028",
    "a",
    "b"
  };

  private static final String[] ENDS = {"\n", "\n", "\n", "\r\n", "\r", "\n\n", "\n  ", "\n\t"};

  private BragTexts() {}

  /** One line, now and then of no meaning at all. */
  static Arbitrary<String> lines() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(6).map(list -> String.join("", list));
    Arbitrary<String> anything =
        Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(8);
    return Arbitraries.oneOf(pieces, pieces, starts(), anything);
  }

  private static Arbitrary<String> starts() {
    return Arbitraries.of(
        "# Wins",
        "## 2025",
        "### More",
        "## 2026-03-14 Did it",
        "## 2026-03-14: Did it",
        "## 2026-03-14",
        "- 2026-04-01 Cut the queue",
        "2026-04-02 Wrote it down",
        "- Result: fewer calls",
        "- Result: ",
        "**Result:** fewer calls",
        "- Id: one",
        "- Metric: calls: 12 -> 3 calls; per week; measured: log",
        "- With: Dana Ito (Lead, Care), Bo",
        "- For: callers; 12; team",
        "- Dimension: scope: all of it",
        "- Shape: scope: all of it",
        "- Said: \"It works.\"; Dana Ito; peer; 2026-03-20; public",
        "- Seen: Dana Ito (Lead); manager",
        "- Link: sheet; https://files.example/1; system",
        "```",
        "~~~~",
        "<!-- copy this",
        "-->",
        "\\## 2026-03-14 Did it",
        "  wrapped",
        "");
  }

  /** Many lines. */
  static Arbitrary<String> texts() {
    return lines()
        .list()
        .ofMaxSize(12)
        .flatMap(lines ->
            Arbitraries.of(ENDS).list().ofSize(lines.size()).map(ends -> joined(lines, ends)));
  }

  private static String joined(List<String> lines, List<String> ends) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      text.append(lines.get(i)).append(ends.get(i));
    }
    return text.toString();
  }

  private static char[] surrogates() {
    char[] surrogates = new char[Character.MAX_SURROGATE - Character.MIN_SURROGATE + 1];
    for (int i = 0; i < surrogates.length; i++) {
      surrogates[i] = (char) (Character.MIN_SURROGATE + i);
    }
    return surrogates;
  }
}
