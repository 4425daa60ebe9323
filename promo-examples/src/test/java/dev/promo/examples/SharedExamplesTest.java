package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.promo.core.lint.Finding;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The 136 examples of the rules' specification, read from beside the checkout where it lies there. */
class SharedExamplesTest {
  private static final Path EXAMPLES = Path.of("..", "..", "shared", "linter-rules.json");
  private static final int FOUR_EACH = 136;
  private static final WinLinter LINTER = WinLinter.standard();
  private static final LocalDate PACKET_DAY = LocalDate.of(2026, 11, 1);

  static Stream<Arguments> examples() {
    if (!Files.exists(EXAMPLES)) {
      return Stream.of(Arguments.of("none", "silent", 0));
    }
    Node root = Tree.read(Source.read(EXAMPLES).orElseThrow()).orElseThrow();
    List<Arguments> all = Fields.of(root, problem -> {}).list("rules").stream()
        .flatMap(rule -> Stream.of("fires", "silent")
            .flatMap(expected -> rule.list(expected).stream()
                .map(example -> Arguments.of(
                    rule.text("id").orElseThrow(), expected, node(rule, expected, example)))))
        .toList();
    assertEquals(FOUR_EACH, all.size());
    return all.stream();
  }

  private static Object node(Fields rule, String expected, Fields example) {
    return ((Node.Sequence) rule.node(expected).orElseThrow())
        .items().stream()
            .filter(item -> item.location().equals(example.location()))
            .findFirst()
            .orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void a_rule_does_as_its_example_says(String rule, String expected, Object example) {
    assumeTrue(
        Files.exists(EXAMPLES),
        "linter-rules.json does not lie beside the checkout; nothing to compare with");
    Parsed<LintLine> line = JsonLine.read(1, (Node) example);
    boolean fires = LINTER.lint(line.orElseThrow().draft(), LintProfile.PACKET, PACKET_DAY).stream()
        .map(Finding::rule)
        .anyMatch(rule::equals);

    assertEquals(expected, fires ? "fires" : "silent", () -> line.toString());
  }
}
