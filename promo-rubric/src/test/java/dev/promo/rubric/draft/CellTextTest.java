package dev.promo.rubric.draft;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Location;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.OpenReason;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CellTextTest {
  private static final Location HERE = Location.at("ladder.csv", 1, 1);

  @ParameterizedTest
  @ValueSource(strings = {"- ", "* ", "• ", "1. ", "-", "·", "– ", "a) ", "- [ ] ", "\t- ", "・"})
  void each_bullet_is_a_behaviour_whatever_its_mark(String mark) {
    assertEquals(List.of("Sweeps", "Locks up"), texts(mark + "Sweeps\n" + mark + "Locks up"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028"})
  void any_line_end_ends_a_bullet(String end) {
    assertEquals(List.of("Sweeps", "Locks up"), texts("- Sweeps" + end + "- Locks up" + end));
  }

  @Test
  void a_cell_of_nothing_but_line_ends_says_nothing() {
    assertEquals(List.of(), texts("\u0085\u2028\r\n"));
  }

  @Test
  void a_cell_without_bullets_is_one_behaviour_for_each_paragraph() {
    assertEquals(
        List.of("Keeps the keys, day and night.", "Hands them over."),
        texts("Keeps the keys,\nday and night.\n\n\u200b\nHands\u00a0them  over."));
  }

  @Test
  void a_line_over_bullets_is_about_them() {
    DraftCell cell = cell("You can:\n- sweep\n- lock up\n\nYou also:\n- count");
    assertEquals(Optional.of("You can:\nYou also:"), cell.summary());
    assertEquals(List.of("sweep", "lock up", "count"), texts(cell));
  }

  @Test
  void the_rest_of_a_wrapped_bullet_belongs_to_it() {
    assertEquals(
        List.of("Sweeps the yard before the first guest comes", "Locks up"),
        texts("- Sweeps the yard\nbefore the first guest\n  comes\n- Locks up"));
  }

  @Test
  void bullets_inside_a_bullet_are_its_children_unless_it_is_a_mere_label() {
    DraftCell cell =
        cell("- Keeps order\n  - in the yard\n  - in the barn\n- Tools:\n  - oils them");
    assertEquals(List.of("Keeps order", "oils them"), texts(cell));
    assertEquals(
        List.of("in the yard", "in the barn"),
        cell.behaviours().get(0).children().stream().map(Behaviour::text).toList());
    assertEquals(Optional.of("Tools:"), cell.summary());
  }

  @Test
  void dashes_under_a_numbered_line_are_inside_it() {
    DraftCell cell = cell("1. Feeds\n- hens\n- geese\n2. Sweeps");
    assertEquals(List.of("Feeds", "Sweeps"), texts(cell));
    assertEquals(2, cell.behaviours().get(0).children().size());
  }

  @Test
  void bullets_nested_without_end_are_read() {
    StringBuilder deep = new StringBuilder();
    for (int depth = 0; depth < 5_000; depth++) {
      deep.append(" ".repeat(depth % 900)).append("- level\n");
    }
    assertEquals(
        5_000,
        cell(deep.toString()).behaviours().stream().mapToInt(Behaviour::count).sum());
  }

  @ParameterizedTest
  @CsvSource({
    "N/A,NOT_APPLICABLE",
    "–,NOT_APPLICABLE",
    "Entfällt.,NOT_APPLICABLE",
    "TBD.,TO_BE_DEFINED",
    "This part is not yet defined.,TO_BE_DEFINED",
    "Не определено,TO_BE_DEFINED",
    "Sin requisitos,NO_REQUIREMENT",
    "要件なし,NO_REQUIREMENT"
  })
  void a_cell_may_say_why_it_asks_nothing(String text, OpenReason reason) {
    assertEquals(Optional.of(reason), cell(text).open());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "None of the hens goes hungry.",
        "Decides what is not applicable to guests from abroad, and tells the house why it is so.",
        "See the yard as a guest does."
      })
  void a_sentence_that_only_sounds_so_is_a_behaviour(String text) {
    assertEquals(List.of(text), texts(text));
  }

  @ParameterizedTest
  @CsvSource({"Same as L3.,L3", "see L5,L5", "(wie L2),L2", "Igual que L4,L4", "как у L1,L1"})
  void a_cell_may_be_the_same_as_another(String text, String level) {
    assertEquals(level, cell(text).sameAs().orElseThrow().level());
  }

  @Test
  void a_cell_may_be_the_same_as_at_a_level_that_only_this_ladder_knows() {
    CellText text = CellText.of("As for Ember crew", HERE, ImmutableSet.of("Ember crew"));
    DraftCell cell = empty();
    text.into(cell);
    assertEquals("Ember crew", cell.sameAs().orElseThrow().level());
    assertEquals(List.of("As for Ember crew"), texts("As for Ember crew"));
  }

  private static List<String> texts(String text) {
    return texts(cell(text));
  }

  private static List<String> texts(DraftCell cell) {
    return cell.behaviours().stream().map(Behaviour::text).collect(toImmutableList());
  }

  private static DraftCell cell(String text) {
    DraftCell cell = empty();
    CellText.read(text, HERE, cell);
    return cell;
  }

  private static DraftCell empty() {
    LadderDraft draft = new LadderDraft("ladder.csv");
    return draft.cell(draft.dimension(List.of(), "Yard"), draft.level("Keeper"));
  }
}
