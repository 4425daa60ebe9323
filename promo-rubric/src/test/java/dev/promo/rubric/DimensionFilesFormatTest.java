package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.FolderText;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.Unmapped;
import dev.promo.rubric.markdown.HeadingsFormat;
import dev.promo.rubric.table.MatrixFormat;
import dev.promo.rubric.tree.NestedFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DimensionFilesFormatTest extends RubricFormatContractTest {
  private static final String TEAMWORK = "=== handiwork/teamwork.md\n"
      + "## Level 1\n\n- Lends a hand\n\n## Level 2\n\n- Splits the work\n- Says who does what\n\n## Level 3\n\n- Forms a crew\n";
  private static final String WATCH = "=== handiwork/night-watch.md\n"
      + "## Level 1\n\n- Stays awake\n\n## Level 2\n\n- Wakes the captain\n\n## Level 3\n\n- Plans the watches\n";

  @Override
  protected RubricFormat format() {
    return new DimensionFilesFormat(ImmutableList.of(
        new MatrixFormat(),
        NestedFormat.byDimension(),
        NestedFormat.byLevel(),
        new HeadingsFormat()));
  }

  @Override
  protected RubricInput input(Source source) {
    return FolderText.input(source);
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Source.of("skills", TEAMWORK + WATCH),
        Source.of("skills", TEAMWORK.replace("teamwork.md", "a.md\n# teamwork\n") + WATCH),
        Source.of("skills", (TEAMWORK + WATCH).replace("- ", "* ")));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(Source.of("deck", TEAMWORK + WATCH + WATCH.replace("night-watch", "fire")));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Source.of("one", TEAMWORK),
        Source.of("roles", (TEAMWORK + WATCH).replace("teamwork", "senior-pilot")),
        Source.of("levels", TEAMWORK + WATCH.replace("Level 2", "Level 4")),
        Source.of(
            "ladders",
            TEAMWORK + WATCH + "=== c.csv\nSkill,Level 1,Level 2\nA,Asks.,Says.\nB,Hears.,Sees.\n"),
        Source.of("notes", TEAMWORK + WATCH + "=== x.md\nx\n=== y.md\ny\n=== z.md\nz\n"));
  }

  private static Parsed<LoadedRubric> load(String name, String files) {
    return RubricReader.standard().load(FolderText.input(Source.of(name, files)));
  }

  private static Rubric rubric(String files) {
    return load("deck", files).orElseThrow().rubric();
  }

  @Test
  void each_file_is_a_dimension_in_the_group_of_its_folder() {
    Rubric deck = rubric(TEAMWORK + WATCH.replace("handiwork", "duties"));
    assertEquals("deck", deck.title());
    assertEquals(
        ImmutableList.of("Level 1", "Level 2", "Level 3"),
        deck.levels().stream().map(Level::name).collect(toImmutableList()));
    assertEquals(
        ImmutableList.of("[handiwork] teamwork", "[duties] night watch"),
        deck.dimensions().stream()
            .map(dimension -> dimension.group() + " " + dimension.name())
            .collect(toImmutableList()));
    assertEquals(
        ImmutableList.of(1, 2, 1, 1, 1, 1),
        deck.cells().stream().map(cell -> cell.behaviours().size()).collect(toImmutableList()));
  }

  @Test
  void a_file_may_leave_levels_out() {
    Rubric deck = rubric(WATCH + TEAMWORK + "\n## Level 4\n\n- Builds one\n");
    assertEquals(4, deck.levels().size());
    assertEquals(7, deck.cells().size());
  }

  @Test
  void what_one_file_says_of_a_level_is_about_its_dimension() {
    Rubric deck = rubric("""
        === a.json
        {"name": "Teamwork", "L1": {"summary": "Ties.", "detail": "Ties the knots that are shown."},
         "L2": {"summary": "Teaches.", "detail": "Shows others how to tie them."}}
        === b.json
        {"name": "Watch", "L1": {"summary": "Sees.", "detail": "Sees ships before others do."},
         "L2": {"summary": "Foresees.", "detail": "Sees weather before it comes."}}
        """);
    assertEquals(
        ImmutableList.of("Teamwork", "Watch"),
        deck.dimensions().stream().map(RubricDimension::name).collect(toImmutableList()));
    assertTrue(deck.levels().stream().allMatch(level -> level.summary().isEmpty()));
    assertEquals(
        ImmutableList.of("Ties.", "Teaches.", "Sees.", "Foresees."),
        deck.cells().stream()
            .map(Cell::summary)
            .flatMap(Optional::stream)
            .collect(toImmutableList()));
  }

  @Test
  void other_files_are_accounted_for() {
    assertEquals(
        ImmutableList.of("# Read me", "Ask the mate."),
        load("deck", TEAMWORK + WATCH + "=== readme.md\n# Read me\n\nAsk the mate.\n")
            .orElseThrow()
            .unmapped()
            .stream()
            .map(Unmapped::text)
            .collect(toImmutableList()));
  }

  @Test
  void a_file_with_a_typo_is_missing_and_says_where() {
    String broken =
        "=== handiwork/ropes.yaml\nlevels:\n  - name: Level 1\n    asks: \"Ties\" knots\n";
    Parsed<LoadedRubric> deck = load("deck", TEAMWORK + WATCH + broken);

    assertEquals(2, deck.value().orElseThrow().rubric().dimensions().size());
    Problem typo = deck.problems().stream().filter(Problem::isError).findFirst().orElseThrow();
    assertEquals("SYNTAX", typo.code());
    assertEquals("deck/handiwork/ropes.yaml", typo.location().source());
    assertEquals(3, typo.location().line());
  }

  @Test
  void where_most_names_say_nothing_it_is_a_guess_that_files_are_dimensions() {
    String fire = WATCH.replace("night-watch", "fire");
    assertEquals(
        ImmutableList.of("AXES_GUESSED"),
        load("deck", TEAMWORK + WATCH + fire).problems().stream()
            .map(Problem::code)
            .collect(toImmutableList()));
    assertEquals(ImmutableList.of(), load("skills", TEAMWORK + WATCH + fire).problems());
  }
}
