package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys and texts of a tree are the names of levels and dimensions. */
class TreeNamesTest {
  private static LoadedRubric load(String yaml) {
    return RubricReader.standard()
        .load(RubricInput.of(Source.of("ladder.yaml", yaml)))
        .value()
        .orElseThrow();
  }

  private static ImmutableList<String> levels(LoadedRubric loaded) {
    return loaded.rubric().levels().stream().map(Level::name).collect(toImmutableList());
  }

  private static ImmutableList<String> dimensions(LoadedRubric loaded) {
    return loaded.rubric().dimensions().stream()
        .map(TreeNamesTest::path)
        .collect(toImmutableList());
  }

  private static String path(RubricDimension dimension) {
    return String.join(
        " / ",
        ImmutableList.<String>builder()
            .addAll(dimension.group())
            .add(dimension.name())
            .build());
  }

  private static int behaviours(Rubric rubric) {
    return rubric.cells().stream().mapToInt(cell -> cell.behaviours().size()).sum();
  }

  @Test
  void a_key_is_a_name_where_those_beside_it_are_though_it_ends_in_a_word_with_a_meaning() {
    LoadedRubric loaded = load("""
        standards:
          Care of tools: {Junior: Oils the saw at night, Senior: Has the saws set in spring}
          Use of wood: {Junior: Sorts the planks by age, Senior: Buys the oak of next year}
          Knowledge of content: {Junior: Names the parts of a roof, Senior: Draws the roof from memory}
        """);
    assertEquals(List.of("Junior", "Senior"), levels(loaded));
    assertEquals(
        List.of("Care of tools", "Use of wood", "Knowledge of content"), dimensions(loaded));
    assertEquals(6, behaviours(loaded.rubric()));
  }

  @Test
  void dimensions_may_all_end_in_the_same_word() {
    LoadedRubric loaded = load("""
        Rope skills: {Junior: [Ties a rope that holds], Senior: [Splices what parted]}
        Crew skills: {Junior: [Greets who comes aboard], Senior: [Settles what is argued about]}
        """);
    assertEquals(List.of("Rope skills", "Crew skills"), dimensions(loaded));
    assertEquals(4, behaviours(loaded.rubric()));
  }

  @Test
  void roles_that_hold_levels_are_tracks_and_no_levels_themselves() {
    LoadedRubric loaded = load("""
        roles:
          designer:
            levels:
              1: {title: Junior Designer, skills: {craft: Draws with a grid, talks: Asks what is wanted}}
              2: {title: Designer, skills: {craft: Draws a grid, talks: Asks what is needed}}
          writer:
            levels:
              1: {title: Junior Writer, skills: {craft: Writes a long line, talks: Asks who reads it}}
              2: {title: Writer, skills: {craft: Writes a whole page, talks: Asks who will not}}
        """);
    assertEquals(
        List.of("designer", "writer"),
        loaded.rubric().tracks().stream().map(Track::name).toList());
    assertEquals(List.of("Junior Designer", "Designer", "Junior Writer", "Writer"), levels(loaded));
    assertEquals(List.of("craft", "talks"), dimensions(loaded));
  }

  @Test
  void records_whose_levels_rise_by_their_names_are_in_order() {
    String record = "- {skill: %s, level: %s, text: Does it as the %2$s do}\n";
    assertEquals(
        List.of(),
        RubricReader.standard()
            .load(RubricInput.of(Source.of(
                "records.yaml",
                record.formatted("Ropes", "Junior")
                    + record.formatted("Ropes", "Senior")
                    + record.formatted("Sails", "Junior")
                    + record.formatted("Sails", "Senior"))))
            .problems());
  }

  @Test
  void a_list_of_names_is_a_mapping_that_keeps_its_order() {
    LoadedRubric loaded = load("""
        competencies:
          people:
            - teaching-outcomes:
                - {level1: [Shows how a knot is tied], level2: [Shows why a knot holds], title: Teaching}
            - caring-for-all:
                - {level1: [Asks who is missing], level2: [Knows who will be missing], title: Care}
        """);
    assertEquals(List.of("level1", "level2"), levels(loaded));
    assertEquals(List.of("Teaching", "Care"), dimensions(loaded));
  }

  @Test
  void the_places_of_items_without_a_name_are_no_levels() {
    LoadedRubric loaded = load("""
        - company:
            - name: Rowing
              novice: [{does: Pulls when all do, avoids: Pulls when nobody does}]
              expert: [{does: Sets the pace of the boat, avoids: Outruns the boat}]
        - crew:
            - name: Steering
              novice: [{does: Keeps the bow on the mark, avoids: Looks at the wake}]
              expert: [{does: Reads the next bend, avoids: Argues with the river}]
        """);
    assertEquals(List.of("novice", "expert"), levels(loaded));
  }

  @Test
  void what_stands_beside_its_opposite_is_warned_against() {
    LoadedRubric loaded = load("""
        Listening:
          level 1: [{effective: Hears people out, ineffective: Waits for a gap to speak}]
          level 2: [{effective: Hears what is not said, ineffective: Hears what it wants}]
        Telling:
          level 1: [{effective: Says it in one line, ineffective: Says it in ten lines}]
          level 2: [{effective: Says it so that all act, ineffective: Says it to be heard}]
        """);
    assertEquals(
        List.of("Listening / ineffective", "Telling / ineffective"),
        loaded.rubric().dimensions().stream()
            .filter(dimension -> !dimension.isAsked())
            .map(TreeNamesTest::path)
            .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"group: Water, skill: %s", "skill: %s, group: Water"})
  void of_two_keys_for_dimensions_the_one_that_tells_items_apart_names_them(String keys) {
    String item = "- {" + keys
        + ", levels: [{level: Novice, text: Watches the %1$s}, {level: Expert, text: Leads the %1$s}]}\n";
    assertEquals(
        List.of("Water / Rowing", "Water / Steering"),
        dimensions(load(item.formatted("Rowing") + item.formatted("Steering"))));
  }

  @Test
  void a_level_may_be_named_by_how_well_something_is_done() {
    String item = """
          - competency: %s
            definition: [Hands, Eyes]
            levels:
              - {proficiency: Familiar, definition: Has seen others at %1$s}
              - {proficiency: Master, definition: Is asked by others for %1$s, required: true}
        """;
    LoadedRubric loaded =
        load("harbour:\n" + item.formatted("Rowing") + item.formatted("Steering"));
    assertEquals(List.of("Familiar", "Master"), levels(loaded));
    assertEquals(4, behaviours(loaded.rubric()));
  }

  @Test
  void a_sentence_is_no_name_where_a_short_text_is() {
    LoadedRubric loaded = load("""
        等級:
          - {等級名: G1, 役割: Stands at the oven with somebody., 評価項目: [{項目: 技術力, 期待行動: [Bakes ten loaves alone]}]}
          - {等級名: G2, 役割: Stands at the oven alone., 評価項目: [{項目: 技術力, 期待行動: [Bakes what was never baked]}]}
        """);
    assertEquals(List.of("G1", "G2"), levels(loaded));
    assertEquals(List.of("技術力"), dimensions(loaded));
  }

  @Test
  void what_each_level_is_about_stands_with_what_it_asks() {
    LoadedRubric loaded = load("""
        skills:
          - name: Grafting
            level_descriptions: {1: Cuts where somebody points, 2: Cuts where it heals}
            indicators: {1: [Keeps the knife clean], 2: [Keeps the trees apart]}
            tips: {"1→2": Watch one tree for a year}
          - name: Pruning
            level_descriptions: {1: Takes off what is dead, 2: Takes off what will be dead}
            indicators: {1: [Sweeps up after the work], 2: [Leaves the ladder at home]}
            tips: {"1→2": Prune in two winters}
        """);
    assertEquals(List.of("1", "2"), levels(loaded));
    assertEquals(List.of("Grafting", "Pruning"), dimensions(loaded));
    assertEquals(8, behaviours(loaded.rubric()));
  }

  @Test
  void families_of_jobs_with_the_same_dimensions_are_tracks() {
    LoadedRubric loaded = load("""
        job_families:
          - family: Mill
            levels:
              - {title: Miller, expectations: {Craft: [Grinds by the ear], Reach: [Talks with the farm]}}
              - {title: Head Miller, expectations: {Craft: [Dresses the stones], Reach: [Talks with all farms]}}
          - family: Ferry
            levels:
              - {title: Deckhand, expectations: {Craft: [Ties the boat up], Reach: [Talks with the bank]}}
              - {title: Ferryman, expectations: {Craft: [Crosses in any wind], Reach: [Talks with the port]}}
        """);
    assertEquals(List.of("Craft", "Reach"), dimensions(loaded));
    assertEquals(
        List.of("Mill: [miller, head-miller]", "Ferry: [deckhand, ferryman]"),
        loaded.rubric().tracks().stream().map(TreeNamesTest::words).toList());
  }

  private static String words(Track track) {
    return track.name() + ": " + track.levels();
  }

  @Test
  void dimensions_that_are_numbered_group_by_group_may_be_taken_for_levels_but_not_in_silence() {
    String row = "%s: {HE: Keeps the %1$s dry, E: Finds the %1$s again}\n";
    assertEquals(
        List.of("AXES_GUESSED"),
        RubricReader.standard()
            .load(RubricInput.of(Source.of(
                "school.yaml",
                row.formatted("A1 Chalk") + row.formatted("A2 Sponge") + row.formatted("B1 Bell"))))
            .problems()
            .stream()
            .map(Problem::code)
            .toList());
  }

  @Test
  void recipes_are_no_ladder() {
    String recipes = Stream.of("Pancake", "Waffle", "Bread")
        .map(name -> "- name: " + name + "\n"
            + "  ingredients: [Flour from the mill of " + name + ", Two eggs of the day]\n"
            + "  steps: [Mix all in a bowl for " + name + ", Bake until it is brown]\n")
        .reduce("", String::concat);
    assertEquals(
        "UNKNOWN_FORMAT",
        RubricReader.standard()
            .load(RubricInput.of(Source.of("recipes.yaml", recipes)))
            .problems()
            .get(0)
            .code());
  }
}
