package dev.promo.core.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ParsedTest {
  private static final Problem EARLY_WARNING =
      Problem.warning("EARLY", Location.at("case.yaml", 1, 1), "Early.", "Wait.");
  private static final Problem LATE_WARNING =
      Problem.warning("LATE", Location.at("case.yaml", 9, 1), "Late.", "Hurry.");
  private static final Problem ERROR =
      Problem.error("BROKEN", Location.at("case.yaml", 5, 1), "Broken.", "Mend it.");

  @Test
  void the_good_parts_are_kept_beside_the_problems() {
    Parsed<String> parsed = Parsed.of("good", List.of(ERROR));
    assertEquals(Optional.of("good"), parsed.value());
    assertEquals(List.of(ERROR), parsed.problems());
  }

  @Test
  void problems_stand_in_reading_order() {
    assertEquals(
        List.of(EARLY_WARNING, ERROR, LATE_WARNING),
        Parsed.of("good", List.of(LATE_WARNING, ERROR, EARLY_WARNING)).problems());
  }

  @Test
  void a_value_alone_has_no_problems() {
    assertEquals(ImmutableList.of(), Parsed.of("good").problems());
  }

  @Test
  void what_failed_has_no_value() {
    assertEquals(Optional.empty(), Parsed.failed(ERROR).value());
  }

  @Test
  void warnings_are_no_errors() {
    assertFalse(Parsed.of("good", List.of(EARLY_WARNING, LATE_WARNING)).hasErrors());
  }

  @Test
  void one_error_among_warnings_counts() {
    assertTrue(Parsed.of("good", List.of(EARLY_WARNING, ERROR)).hasErrors());
  }

  @Test
  void the_next_step_takes_the_value() {
    assertEquals(
        Optional.of(4),
        Parsed.of("good").flatMap(text -> Parsed.of(text.length())).value());
  }

  @Test
  void the_problems_of_both_steps_are_kept() {
    Parsed<String> parsed = Parsed.of("good", List.of(LATE_WARNING))
        .flatMap(text -> Parsed.of(text, List.of(EARLY_WARNING)));
    assertEquals(List.of(EARLY_WARNING, LATE_WARNING), parsed.problems());
  }

  @Test
  void the_problems_of_both_steps_are_kept_when_the_second_fails() {
    Parsed<String> parsed =
        Parsed.of("good", List.of(EARLY_WARNING)).flatMap(text -> Parsed.failed(ERROR));
    assertEquals(Parsed.failed(List.of(EARLY_WARNING, ERROR)), parsed);
  }

  @Test
  void nothing_follows_a_failure() {
    Parsed<String> parsed = Parsed.<String>failed(ERROR).flatMap(text -> {
      throw new AssertionError("there is no value to go on with");
    });
    assertEquals(Parsed.failed(ERROR), parsed);
  }

  @Test
  void warnings_do_not_keep_the_value_back() {
    assertEquals("good", Parsed.of("good", List.of(EARLY_WARNING)).orElseThrow());
  }

  @Test
  void an_error_keeps_the_value_back() {
    assertThrows(
        IllegalArgumentException.class, () -> Parsed.of("good", List.of(ERROR)).orElseThrow());
  }

  @Test
  void a_failure_lists_every_problem_on_a_line_of_its_own() {
    IllegalArgumentException refusal = assertThrows(
        IllegalArgumentException.class,
        () -> Parsed.failed(List.of(ERROR, EARLY_WARNING)).orElseThrow());
    assertEquals(EARLY_WARNING + "\n" + ERROR, refusal.getMessage());
  }
}
