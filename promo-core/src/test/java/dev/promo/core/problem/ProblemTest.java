package dev.promo.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
  private static final Location PLACE = Location.at("case.yaml", 4, 3).withPath("sponser");
  private static final Location LATER = Location.at("case.yaml", 5, 1);

  @Test
  void a_problem_is_written_on_one_line() {
    assertEquals(
        "case.yaml:4:3 (sponser): ERROR UNKNOWN_KEY: There is no such key. Write 'sponsor'.",
        Problem.error("UNKNOWN_KEY", PLACE, "There is no such key.", "Write 'sponsor'.")
            .toString());
  }

  @Test
  void problems_follow_each_other_as_they_are_read() {
    List<Problem> asRead = List.of(
        Problem.error("A", PLACE, "a", "a"),
        Problem.error("B", PLACE, "a", "a"),
        Problem.error("B", PLACE, "a", "b"),
        Problem.error("B", PLACE, "b", "a"),
        Problem.warning("A", PLACE, "a", "a"),
        Problem.note("A", PLACE, "a", "a"),
        Problem.error("A", LATER, "a", "a"));
    assertEquals(asRead, Shuffled.sorted(asRead));
  }

  @Test
  void an_error_is_an_error() {
    assertTrue(Problem.error("A", PLACE, "a", "a").isError());
  }

  @Test
  void a_warning_is_no_error() {
    assertFalse(Problem.warning("A", PLACE, "a", "a").isError());
  }

  @Test
  void a_note_is_no_error() {
    assertFalse(Problem.note("A", PLACE, "a", "a").isError());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "unknown_key", "1KEY", "UNKNOWN KEY", "_KEY"})
  void a_code_that_is_no_name_in_capitals_is_refused(String code) {
    assertThrows(
        IllegalArgumentException.class, () -> Problem.error(code, PLACE, "message", "mend"));
  }

  @Test
  void a_problem_that_does_not_say_what_is_wrong_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Problem.error("A", PLACE, " ", "mend"));
  }

  @Test
  void a_problem_that_does_not_say_how_to_mend_it_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Problem.error("A", PLACE, "message", " "));
  }

  @Test
  void what_somebody_typed_stays_on_one_line_and_commands_no_terminal() {
    Problem problem =
        Problem.error("X", Location.of("a\nb"), "There is no '\u001b[31m\n\u202ex'.", "Write 'y'.");

    assertEquals("a b: ERROR X: There is no ' [31m  x'. Write 'y'.", problem.toString());
  }

  @Test
  void a_sentence_of_unbearable_length_is_cut_between_characters() {
    String smile = "\ud83d\ude42";

    Problem problem = Problem.error("X", Location.of("a"), "x" + smile.repeat(600), "Write 'y'.");

    assertEquals("x" + smile.repeat(499) + "…", problem.message());
  }
}
