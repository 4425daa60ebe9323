package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.rubric.format.Fixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PromoRubricFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new PromoRubricFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("good/everything.yaml"), source("good/everything.json"));
  }

  @Override
  protected List<Source> faulty() {
    return Fixture.names("bad", ".yaml").stream()
        .map(Fixture::source)
        .filter(bad -> !bad.name().startsWith("flat-") && !bad.name().equals("tab.yaml"))
        .toList();
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        source("flat/good.yaml"),
        Source.of("list.yaml", "- promo: rubric/1"),
        Source.of("ladder.md", "# Ladder\n\n- promo\n"),
        Source.of("broken.yaml", "promo: rubric/1\ntitle: 'open\n"));
  }

  private Parsed<LoadedRubric> load(String file) {
    return format().read(RubricInput.of(source(file))).orElseThrow();
  }

  private Parsed<Rubric> read(String file) {
    return load(file).flatMap(loaded -> Parsed.of(loaded.rubric()));
  }

  private Rubric good(String name) {
    return read("good/" + name).orElseThrow();
  }

  private static ImmutableList<String> texts(Rubric rubric) {
    return rubric.cells().stream()
        .flatMap(cell -> cell.behaviours().stream())
        .map(Behaviour::text)
        .collect(toImmutableList());
  }

  @Test
  void everything_the_notation_has_is_read() {
    Behaviour range = Behaviour.builder()
        .id("d-2")
        .text("Bakes the whole range without a recipe at hand.")
        .proficiency("working knowledge")
        .addExamples(
            "Notices by touch that a dough needs water.", "Saves a dough that rose too long.")
        .addLinks("https://example.org/dough", "shelf 3, the blue folder")
        .build();
    Rubric expected = Rubric.builder()
        .title("Bakery ladder")
        .summary("What the bakery on the corner asks of the people who bake.")
        .version("3")
        .language("en")
        .source(new RubricSource(RubricSource.Kind.PUBLISHED, "staff handbook, chapter 2"))
        .addLevels(
            Level.of("apprentice", "Apprentice").withSummary("Learns the trade."),
            Level.of("baker", "Baker"),
            Level.of("shift-lead", "Shift lead"),
            Level.of("master", "Master baker"))
        .addTracks(
            new Track("oven", "Oven", ImmutableList.of("apprentice", "baker", "master")),
            new Track("people", "People", ImmutableList.of("apprentice", "baker", "shift-lead")))
        .addDimensions(
            RubricDimension.builder()
                .id("dough")
                .name("Dough")
                .addGroup("Craft")
                .summary("What becomes of flour and water.")
                .build(),
            RubricDimension.of("guests", "Guests").withGroup("Shop"))
        .addCells(
            cell("dough", "apprentice", Behaviour.of("Weighs what the recipe says.")),
            cell(
                "dough",
                "baker",
                range,
                Behaviour.of("Keeps the sourdough alive over the holidays.")),
            cell("dough", "master", Behaviour.of("Invents bread that customers ask for by name.")),
            cell("guests", "shift-lead", Behaviour.of("Turns a complaint into a regular guest.")))
        .build();
    assertEquals(expected, good("everything.yaml"));
  }

  private static Cell cell(String dimension, String level, Behaviour... behaviours) {
    return Cell.of(dimension, level, ImmutableList.copyOf(behaviours));
  }

  @Test
  void what_is_not_written_is_made_of_names_and_of_the_file() {
    Rubric rubric = good("smallest.yaml");
    assertEquals(
        ImmutableList.of(new Track("ladder", "Ladder", ImmutableList.of("junior", "senior"))),
        rubric.tracks());
    assertEquals(ImmutableList.of(RubricDimension.of("reach", "Reach")), rubric.dimensions());
    assertEquals(new RubricSource(RubricSource.Kind.FILE, "smallest.yaml"), rubric.source());
    assertEquals(Optional.empty(), rubric.language());
  }

  @Test
  void what_looks_like_another_value_stays_the_text_that_was_written() {
    Rubric rubric = good("texts-stay-texts.yaml");
    assertEquals("2026", rubric.title());
    assertEquals(Optional.of("1.50"), rubric.version());
    assertEquals(Optional.of("no"), rubric.language());
    assertEquals(Level.of("010", "1_000"), rubric.levels().get(0));
    assertEquals(Level.of("0x1F", "yes"), rubric.levels().get(1));
    assertEquals(RubricDimension.of("12-30", "12:30"), rubric.dimensions().get(0));
    assertEquals(ImmutableList.of("no", "010", "12:30", "1e3", "2026-03-31"), texts(rubric));
    assertEquals(
        ImmutableList.of("true", "0.10"),
        rubric.cells().get(0).behaviours().get(4).examples());
  }

  @Test
  void an_alias_is_what_it_stands_for() {
    Rubric rubric = good("aliases.yaml");
    assertEquals(rubric.cells().get(0).behaviours(), rubric.cells().get(1).behaviours());
    assertEquals(2, rubric.cells().get(1).behaviours().size());
  }

  @Test
  void a_cell_may_be_left_open() {
    assertEquals(ImmutableList.of(), good("open-cells.yaml").cells());
    assertEquals(2, good("open-cells.yaml").dimensions().size());
  }

  @Test
  void ids_are_made_of_letters_of_any_script() {
    Rubric rubric = good("other-scripts.yaml");
    assertEquals("старший", rubric.levels().get(1).id());
    assertEquals("影響力", rubric.dimensions().get(0).id());
    assertEquals(
        "\uD83D\uDC4D Помогает другим\nи не ждёт просьбы.", texts(rubric).get(1));
  }

  @Test
  void good_parts_are_kept_beside_any_number_of_problems() {
    Rubric rubric = read("bad/many-at-once.yaml").value().orElseThrow();
    assertEquals(2, rubric.levels().size());
    assertEquals(ImmutableList.of("junior"), rubric.tracks().get(0).levels());
    assertEquals(1, rubric.dimensions().size());
    assertEquals(ImmutableList.of("Helps all.", "Kept."), texts(rubric));
  }

  @Test
  void where_no_track_can_be_used_one_leads_through_all_levels() {
    Rubric rubric = read("bad/track-does-not-fit.yaml").value().orElseThrow();
    assertEquals(
        ImmutableList.of(new Track("ladder", "Ladder", ImmutableList.of("junior", "senior"))),
        rubric.tracks());
  }

  @Test
  void a_ladder_without_a_title_is_none() {
    assertTrue(read("bad/missing-title.yaml").value().isEmpty());
  }

  @Test
  void of_two_things_with_one_id_the_first_is_kept() {
    Rubric rubric = read("bad/duplicate-ids.yaml").value().orElseThrow();
    assertEquals("Junior", rubric.levels().get(0).name());
    assertEquals(2, rubric.levels().size());
    assertEquals("Up", rubric.tracks().get(0).name());
    assertEquals(ImmutableList.of(RubricDimension.of("reach", "Reach")), rubric.dimensions());
  }
}
