package dev.promo.notation;

import static dev.promo.notation.Reading.codes;
import static dev.promo.notation.Reading.sound;
import static dev.promo.notation.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {
  private final List<Problem> problems = new ArrayList<>();

  private enum Stage {
    DRAFT,
    TO_COMMITTEE,
    IN_REVIEW
  }

  private Fields fields(String yaml) {
    return Fields.of(sound(yaml(yaml)), problems::add);
  }

  private Problem problem() {
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private void assertProblem(String code, int line, int column, String path) {
    assertEquals(code, problem().code(), problems::toString);
    assertEquals(new Location("t.yaml", line, column, path), problem().location());
  }

  private void assertNoProblems() {
    assertEquals(List.of(), problems);
  }

  @Test
  void a_text_is_stripped() {
    assertEquals(Optional.of("x y"), fields("a: '  x y\u2003 '").text("a"));
  }

  @Test
  void a_text_may_be_asked_for_as_it_was_written() {
    Fields fields = fields("a: '  x y '\nb: ' '\nc: ''\nd: ~\ne:");
    assertEquals(Optional.of("  x y "), fields.verbatim("a"));
    assertEquals(Optional.of(" "), fields.required("b", fields.verbatim("b")));
    assertEquals(Optional.of(""), fields.required("c", fields.verbatim("c")));
    assertEquals(Optional.empty(), fields.verbatim("d"));
    assertEquals(Optional.empty(), fields.verbatim("e"));
    assertEquals(Optional.empty(), fields.verbatim("f"));
    assertNoProblems();
    assertEquals(Optional.of("built"), fields.build(() -> "built"));
  }

  @Test
  void what_is_no_text_cannot_be_asked_for_as_one() {
    assertEquals(Optional.empty(), fields("a: [x]").verbatim("a"));
    assertProblem("WRONG_TYPE", 1, 4, "a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"b: 1", "a:", "a: ~", "a: ''", "a: ' \u2003'"})
  void a_blank_value_counts_as_absent(String yaml) {
    Fields fields = fields(yaml);
    assertEquals(Optional.empty(), fields.text("a"));
    assertEquals(Optional.empty(), fields.date("a"));
    assertEquals(Optional.empty(), fields.fields("a"));
    assertEquals(Optional.empty(), fields.node("a"));
    assertEquals(ImmutableList.of(), fields.texts("a"));
    assertEquals(ImmutableList.of(), fields.list("a"));
    assertNoProblems();
  }

  @Test
  void a_required_value_that_is_blank_is_missing_at_the_mapping() {
    Fields fields = fields("x:\n  a: ' '").fields("x").orElseThrow();
    assertEquals(Optional.empty(), fields.requiredText("a"));
    assertProblem("MISSING_KEY", 2, 3, "x");
    assertEquals(Optional.empty(), fields.build(() -> "built"));
  }

  @Test
  void a_list_where_a_text_is_wanted_is_the_wrong_type() {
    assertEquals(Optional.empty(), fields("a: [1]").requiredText("a"));
    assertProblem("WRONG_TYPE", 1, 4, "a");
    assertEquals("A text is expected here, not a list.", problem().message());
  }

  @Test
  void a_date_is_read_strictly() {
    assertEquals(Optional.of(LocalDate.of(2024, 2, 29)), fields("a: 2024-02-29").date("a"));
    assertNoProblems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-02-29",
        "2026-1-2",
        "02.01.2026",
        "+12026-01-02",
        "2026-01-02T10:00",
        "\u0662\u0660\u0662\u0666-01-02",
        "soon"
      })
  void what_is_no_date_of_the_calendar_is_refused_at_its_place(String written) {
    assertEquals(Optional.empty(), fields("b: 1\na: '" + written + "'").date("a"));
    assertProblem("NOT_A_DATE", 2, 4, "a");
    assertTrue(problem().mend().contains("2026-03-31"), problem()::mend);
  }

  @ParameterizedTest
  @CsvSource({"1.50", "-3", "0", "007.0", "1234567890123456789012345678901234567890"})
  void a_decimal_keeps_its_digits(String written) {
    assertEquals(Optional.of(new BigDecimal(written)), fields("a: " + written).decimal("a"));
    assertNoProblems();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1,000",
        "1_000",
        "1 000",
        "$5",
        "5%",
        "1e3",
        ".5",
        "5.",
        "+5",
        "0x1",
        "NaN",
        "\u0665",
        "12345678901234567890123456789012345678901"
      })
  void what_is_no_plain_number_is_refused(String written) {
    assertEquals(Optional.empty(), fields("a: '" + written + "'").decimal("a"));
    assertProblem("NOT_A_NUMBER", 1, 4, "a");
  }

  @ParameterizedTest
  @CsvSource({"1", "5", "-0", "003"})
  void an_integer_within_its_bounds_is_read(String written) {
    assertEquals(Optional.of(Integer.valueOf(written)), fields("a: " + written).integer("a", 0, 5));
    assertNoProblems();
  }

  @ParameterizedTest
  @CsvSource({
    "0, OUT_OF_RANGE",
    "6, OUT_OF_RANGE",
    "4294967297, OUT_OF_RANGE",
    "99999999999999999999999999, OUT_OF_RANGE",
    "1.0, NOT_A_NUMBER",
    "one, NOT_A_NUMBER"
  })
  @Tag("A-133")
  void any_other_integer_is_refused(String written, String code) {
    assertEquals(Optional.empty(), fields("a: " + written).integer("a", 1, 5));
    assertProblem(code, 1, 4, "a");
  }

  @Test
  void bounds_in_the_wrong_order_are_a_mistake_of_the_program() {
    Fields fields = fields("a: 1");
    assertThrows(IllegalArgumentException.class, () -> fields.integer("a", 2, 1));
  }

  @ParameterizedTest
  @CsvSource({"true, true", "YES, true", "no, false", "False, false"})
  void a_flag_is_yes_or_no(String written, boolean value) {
    assertEquals(Optional.of(value), fields("a: " + written).flag("a"));
    assertNoProblems();
  }

  @Test
  void what_is_neither_yes_nor_no_is_refused() {
    assertEquals(Optional.empty(), fields("a: maybe").flag("a"));
    assertProblem("NOT_YES_OR_NO", 1, 4, "a");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"to-committee", "TO_COMMITTEE", "To Committee", "TO COMMITTEE", "to  committee"})
  void a_choice_is_written_in_any_case_with_any_gap(String written) {
    assertEquals(Optional.of(Stage.TO_COMMITTEE), fields("a: " + written).choice("a", Stage.class));
    assertNoProblems();
  }

  @Test
  void a_list_of_choices_keeps_its_good_items_and_locates_the_others() {
    Fields fields = fields("a: [to committee, in revue]");
    assertEquals(List.of(Stage.TO_COMMITTEE), fields.choices("a", Stage.class));
    assertEquals(List.of(Stage.TO_COMMITTEE), fields("a: TO_COMMITTEE").choices("a", Stage.class));
    assertEquals(List.of(), fields("b: 1").choices("a", Stage.class));
  }

  @Test
  void an_unknown_choice_lists_the_possible_values() {
    assertEquals(Optional.empty(), fields("a: in revue").choice("a", Stage.class));
    assertProblem("UNKNOWN_VALUE", 1, 4, "a");
    assertEquals(
        "Did you mean in-review? The possible values are: draft, to-committee, in-review.",
        problem().mend());
  }

  @Test
  void texts_are_a_list_or_a_single_one() {
    assertEquals(ImmutableList.of("x", "y"), fields("a: [x, ' ', ~, y]").texts("a"));
    assertEquals(ImmutableList.of("x"), fields("a: x").texts("a"));
    assertNoProblems();
  }

  @Test
  void an_item_that_is_no_text_is_refused_and_the_rest_is_kept() {
    assertEquals(ImmutableList.of("x", "z"), fields("a: [x, [y], z]").texts("a"));
    assertProblem("WRONG_TYPE", 1, 8, "a[1]");
  }

  @Test
  void mappings_are_a_list_or_a_single_one() {
    assertEquals(2, fields("a: [{b: 1}, ~, {b: 2}]").list("a").size());
    assertEquals(1, fields("a: {b: 1}").list("a").size());
    assertNoProblems();
  }

  @Test
  void an_item_that_is_no_mapping_is_refused_and_the_rest_is_kept() {
    assertEquals(1, fields("a: [x, {b: 1}]").list("a").size());
    assertProblem("WRONG_TYPE", 1, 5, "a[0]");
    assertEquals("A mapping with keys is expected here, not a text.", problem().message());
  }

  @Test
  void a_list_where_a_mapping_is_wanted_is_the_wrong_type() {
    assertEquals(Optional.empty(), fields("a: [1]").fields("a"));
    assertProblem("WRONG_TYPE", 1, 4, "a");
  }

  @Test
  void of_what_is_no_mapping_nothing_is_present_and_nothing_is_built() {
    Fields fields = fields("[1]");
    assertEquals(Optional.empty(), fields.requiredText("a"));
    assertEquals(ImmutableList.of(), fields.keys());
    assertEquals(Optional.empty(), fields.build(() -> "built"));
    assertProblem("WRONG_TYPE", 1, 1, "");
    assertEquals("A mapping with keys is expected here, not a list.", problem().message());
  }

  @Test
  void a_malformed_optional_value_is_left_out_and_the_rest_is_built() {
    Fields fields = fields("a: soon\nb: 1");
    Optional<LocalDate> date = fields.date("a");
    Optional<String> text = fields.requiredText("b");
    assertEquals(Optional.of("1"), fields.build(text::orElseThrow));
    assertTrue(date.isEmpty());
    assertProblem("NOT_A_DATE", 1, 4, "a");
  }

  @Test
  void a_malformed_required_value_breaks_the_mapping_with_one_problem() {
    Fields dated = fields("a: soon");
    dated.requiredDate("a");
    assertFalse(dated.build(() -> "built").isPresent());
    assertProblem("NOT_A_DATE", 1, 4, "a");
  }

  @Test
  void a_required_decimal_is_read_or_missing() {
    assertEquals(Optional.of(BigDecimal.ONE), fields("a: 1").requiredDecimal("a"));
    assertEquals(Optional.empty(), fields("b: 1").requiredDecimal("a"));
    assertProblem("MISSING_KEY", 1, 1, "");
  }

  @Test
  void every_key_nobody_asked_for_is_unknown_even_without_a_value() {
    Fields fields = fields("title: a\ndeu: b\nx: {y: 1}\nz:\n");
    fields.text("title");
    fields.date("due");
    assertEquals(Optional.of(1), fields.build(() -> 1));
    assertEquals(ImmutableList.of("UNKNOWN_KEY", "UNKNOWN_KEY", "UNKNOWN_KEY"), codes(problems));
    assertEquals(new Location("t.yaml", 2, 1, "deu"), problems.get(0).location());
    assertEquals("The keys known here are: title, due.", problems.get(1).mend());
  }

  @Test
  void a_key_nearly_right_is_corrected() {
    Fields fields = fields("sponser: a");
    fields.text("sponsor");
    assertTrue(fields.build(() -> 1).isPresent());
    assertEquals("Did you mean sponsor?", problem().mend());
  }

  @Test
  void where_no_key_is_known_there_is_none_to_name() {
    assertTrue(fields("a: 1").build(() -> 1).isPresent());
    assertEquals("Remove it: no key is known here.", problem().mend());
  }

  @Test
  void a_value_complains_about_itself_and_only_the_place_is_added() {
    Fields fields = fields("x:\n  - {}").list("x").get(0);
    assertEquals(Optional.empty(), fields.build(() -> complain("due must be after start")));
    assertProblem("INVALID_VALUE", 2, 5, "x[0]");
    assertEquals("due must be after start.", problem().message());
  }

  @Test
  void a_complaint_without_words_gets_some() {
    assertEquals(Optional.empty(), fields("{}").build(() -> complain("")));
    assertEquals("The values here do not fit together.", problem().message());
  }

  @Test
  void a_mistake_of_the_program_is_not_the_persons() {
    Fields fields = fields("{}");
    assertThrows(
        NullPointerException.class,
        () -> fields.build(() -> {
          throw new NullPointerException("x");
        }));
  }

  @Test
  void a_nearer_look_gives_nodes_keys_and_places() {
    Fields fields = fields("b: 1\na: [2]\nc:");
    assertEquals(ImmutableList.of("b", "a", "c"), fields.keys());
    assertTrue(fields.node("a").orElseThrow() instanceof Node.Sequence);
    assertEquals(new Location("t.yaml", 2, 4, "a"), fields.location("a"));
    assertEquals(new Location("t.yaml", 1, 1, ""), fields.location("none"));
    assertEquals(fields.location(), fields.location("none"));
  }

  @Test
  void a_problem_of_the_caller_is_passed_on() {
    Problem own = Problem.note("OWN", Location.of("t.yaml"), "So it is.", "Leave it.");
    fields("{}").problem(own);
    assertEquals(own, problem());
  }

  private static String complain(String words) {
    throw new IllegalArgumentException(words);
  }
}
