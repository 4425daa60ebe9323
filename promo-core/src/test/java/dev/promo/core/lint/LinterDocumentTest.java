package dev.promo.core.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/linter.md} are those of the rules. */
class LinterDocumentTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "linter.md");
  private static final RuleTexts TEXTS = RuleTexts.english();

  @Test
  void it_shows_what_each_rule_about_a_line_weighs() throws IOException {
    String head = "| rule | " + profiles().map(LintProfile::name).collect(joining(" | "))
        + " | says |\n|---|" + profiles().map(profile -> "---|").collect(joining()) + "---|\n";
    assertShown(
        "rules",
        head + Arrays.stream(WinRule.values()).map(LinterDocumentTest::row).collect(joining()));
  }

  @Test
  void it_shows_what_each_rule_about_a_document_weighs() throws IOException {
    assertShown(
        "set-rules",
        "| rule | weighs | says |\n|---|---|---|\n"
            + Arrays.stream(SetRule.values()).map(LinterDocumentTest::row).collect(joining()));
  }

  @Test
  void every_rule_asks_for_a_fact_and_makes_nobodys_part_greater() {
    Stream.concat(
            Arrays.stream(WinRule.values()).map(WinRule::id),
            Arrays.stream(SetRule.values()).map(SetRule::id))
        .map(id -> TEXTS.of(id).mend().toLowerCase(Locale.ROOT))
        .forEach(mend -> assertTrue(
            Stream.of("led ", "say that you", "stronger verb").noneMatch(mend::contains), mend));
  }

  private static String row(WinRule rule) {
    return "| " + rule.id() + " " + rule.label() + " | "
        + profiles()
            .map(profile -> Optional.ofNullable(rule.severities().get(profile))
                .map(LintSeverity::name)
                .orElse("–"))
            .collect(joining(" | "))
        + " | " + TEXTS.of(rule.id()).message() + " |\n";
  }

  private static String row(SetRule rule) {
    String severity = rule == SetRule.DIMENSION_EMPTY
        ? "ERROR, WARN once the gaps name it"
        : rule.severity().name();
    return "| " + rule.id() + " " + rule.label() + " | " + severity + " | "
        + TEXTS.of(rule.id()).message() + " |\n";
  }

  private static Stream<LintProfile> profiles() {
    return Arrays.stream(LintProfile.values());
  }

  private static void assertShown(String name, String table) throws IOException {
    String begin = "<!-- " + name + " -->\n";
    String end = "<!-- /" + name + " -->";
    String text = Files.readString(DOCUMENT, UTF_8);
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    String expected = "\n" + table + "\n";
    if ("write".equals(System.getProperty("promo.golden"))) {
      Files.writeString(DOCUMENT, text.substring(0, from) + expected + text.substring(to), UTF_8);
    } else {
      assertEquals(expected, text.substring(from, to));
    }
  }
}
