package dev.promo.rubric;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/rubric-format.md} shows is true. */
class RubricFormatDocTest {
  private static final String DOC = Fixture.text(Path.of("../docs/rubric-format.md"));

  private static List<String> blocks(String language) {
    return Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
        .matcher(DOC)
        .results()
        .map(block -> block.group(1))
        .toList();
  }

  private static Parsed<Rubric> read(String yaml) {
    return RubricReader.standard().read(Source.of("ladder.yaml", yaml));
  }

  @Test
  void every_example_reads_without_a_problem() {
    assertEquals(3, blocks("yaml").size());
    for (String example : blocks("yaml")) {
      assertEquals(ImmutableList.of(), read(example).problems());
    }
  }

  @Test
  void the_first_example_is_a_whole_ladder() {
    Rubric rubric = read(blocks("yaml").get(0)).orElseThrow();
    assertTrue(rubric.levels().size() > 1 && rubric.tracks().size() > 1, rubric::toString);
    assertTrue(rubric.dimensions().size() > 1, rubric::toString);
  }

  @Test
  void the_second_example_asks_what_it_refers_to() {
    Rubric rubric = read(blocks("yaml").get(1)).orElseThrow();
    assertEquals(
        List.of(
            "Seamanship: Ties up in a storm. Ties up with somebody beside them.",
            "Safety: Finds every extinguisher in the dark. Wears the vest.",
            "Papers:"),
        rubric.expectations(rubric.tracks().get(0), rubric.level("mate").orElseThrow()).stream()
            .map(asked -> asked.behaviours().stream()
                .map(Behaviour::text)
                .collect(joining(" ", asked.dimension().name() + ": ", ""))
                .strip())
            .toList());
  }

  @Test
  void every_message_is_one_that_a_bad_file_gets() {
    List<String> messages = Fixture.names("bad", ".problems").stream()
        .flatMap(file -> Fixture.lines(file).stream())
        .toList();
    List<String> shown = blocks("text").get(0).lines().toList();
    assertTrue(shown.size() > 5);
    shown.forEach(message -> assertTrue(messages.contains(message), message));
  }

  @Test
  void every_code_of_a_bad_file_is_explained() {
    Fixture.names("bad", ".yaml").stream()
        .flatMap(file -> RubricReader.standard().read(Fixture.source(file)).problems().stream())
        .map(Problem::code)
        .forEach(code -> assertTrue(DOC.contains("`" + code + "`"), code));
  }
}
