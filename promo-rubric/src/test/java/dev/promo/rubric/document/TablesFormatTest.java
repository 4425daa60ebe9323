package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablesFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new TablesFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Fixture.source("document/same/pipes.md"),
        Fixture.source("document/same/tags.md"),
        Fixture.source("document/same/page.html"),
        Fixture.source("document/same/turned.md"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(Source.of("dangling.md", """
            # Bakers

            | | Level 1 | Level 2 |
            | --- | --- | --- |
            | Dough | Kneads the dough every morning. | Same as Level 7 |
            """), Source.of("declared.md", """
            # Bakers

            - Junior: learns the trade
            - Senior: carries the night
            - Master: owns the recipe book

            | | Junior | Senior |
            | --- | --- | --- |
            | Dough | Kneads the dough every morning. | Decides when it is done. |
            """));
  }

  @Override
  protected List<Source> foreign() {
    return ImmutableList.<Source>builder()
        .add(Source.of("ladder.yaml", "promo: rubric/1\ntitle: T\n"))
        .add(Source.of("README.md", "# A program\n\nIt runs.\n"))
        .addAll(
            Fixture.names("document/none", ".md").stream().map(Fixture::source).toList())
        .build();
  }

  @Test
  void the_base_of_longer_names_is_a_level_and_bold_rows_are_groups() {
    Account archive = Account.of(format(), "archive.md");
    assertEquals(List.of("Assistant", "Archivist", "Senior archivist"), archive.levels());
    assertEquals(
        List.of(
            "Collections / Appraisal",
            "Collections / Repair",
            "Readers / Desk",
            "Readers / Online"),
        archive.dimensions());
    assertEquals(10, archive.behaviours());
  }

  @Test
  void one_known_level_is_enough_beside_a_column_of_dimensions() {
    Account bees = Account.of(format(), "beekeepers.html");
    assertEquals(List.of("Anfängerin", "Imkerin", "Imkermeisterin"), bees.levels());
    assertEquals(
        List.of("Völker / Durchsicht", "Völker / Zucht", "Honig / Ernte"), bees.dimensions());
    assertEquals(8, bees.behaviours());
  }

  @Test
  void long_names_of_levels_may_reach_over_several_rows() {
    Account guides = Account.of(format(), "guides.md");
    assertEquals(
        List.of("Level 1 – Trail helper", "Level 2 – Guide", "Level 3 – Lead guide"),
        guides.levels());
    assertEquals(List.of("Knowledge", "Groups"), guides.dimensions());
    assertEquals(10, guides.behaviours());
  }

  @Test
  void rows_with_a_name_alone_are_groups_and_breaks_in_cells_are_lines() {
    Account bakery = Account.of(format(), "bakery.md");
    assertEquals("Laufbahn in der Backstube", bakery.rubric().title());
    assertEquals(List.of("B1 Lehrling", "B2 Geselle", "B3 Meisterin"), bakery.levels());
    assertEquals(
        List.of("Handwerk / Teig", "Handwerk / Ofen", "Miteinander / Anleiten"),
        bakery.dimensions());
    assertEquals("wiegt nach Rezept; knetet unter Anleitung", bakery.cell("teig", "b1-lehrling"));
    assertEquals("NOT_APPLICABLE n/a", bakery.cell("anleiten", "b1-lehrling"));
    assertEquals(10, bakery.behaviours());
  }

  @Test
  void a_number_beside_the_names_of_the_columns_is_the_level_of_the_rows_under_it() {
    Account tuners = Account.of(format(), "tuners.md");
    assertEquals(List.of("1", "2"), tuners.levels());
    assertEquals(List.of("Sound", "Customers"), tuners.dimensions());
    assertEquals(
        "Tunes an octave by the fork.; Hears when a string is false.", tuners.cell("sound", "1"));
    assertEquals(7, tuners.behaviours());
    assertEquals(
        List.of(
            "How those who tune pianos grow. There are two sides to it.",
            "What the piano does.",
            "What its owner does."),
        tuners.unmapped());
  }

  @Test
  void what_stands_around_a_table_is_accounted_for() {
    assertEquals(
        List.of(
            "Was wir von allen erwarten, die bei Kornblum backen.",
            "Fragen beantwortet Jonna Brix."),
        Account.of(format(), "bakery.md").unmapped());
  }

  @Test
  void a_level_may_take_up_several_rows() {
    Account nurses = Account.of(format(), "nurses.md");
    assertEquals(List.of("Nurse 1", "Nurse 2", "Nurse 3"), nurses.levels());
    assertEquals(
        List.of(
            Optional.of("Starting out on the ward."),
            Optional.of("Carries a bay."),
            Optional.of("We have yet to write this grade.")),
        nurses.rubric().levels().stream().map(Level::summary).toList());
    assertEquals(
        "Learns the round: Takes observations on time; Escalates early [to the nurse in charge]",
        nurses.cell("care", "nurse-1"));
    assertEquals("-", nurses.cell("care", "nurse-3"));
  }

  @Test
  void markdown_in_the_cell_of_an_html_table_is_markdown() {
    assertEquals(
        "Shares what works: Mentors one student; Writes one guideline",
        Account.of(format(), "nurses.md").cell("teaching", "nurse-2"));
  }

  @Test
  void tables_with_other_levels_are_tracks() {
    Account museum = Account.of(format(), "museum.md");
    assertEquals(
        List.of(
            "Conservation: junior-conservator, senior-conservator",
            "Curation: junior-curator, senior-curator"),
        museum.tracks());
    assertEquals(List.of("Objects", "Research"), museum.dimensions());
    assertEquals(8, museum.behaviours());
  }

  @Test
  void tables_of_titles_and_of_things_without_levels_are_no_ladder() {
    Account museum = Account.of(format(), "museum.md");
    assertTrue(museum.unmapped().contains("Everything woven, from sails to shirts."));
    assertTrue(museum.unmapped().contains("Lead Conservator"));
    assertEquals(List.of("DECLARED_LEVELS_DIFFER 5"), museum.problems());
  }

  @Test
  void tables_of_one_dimension_each_are_called_like_their_headings() {
    Account choir = Account.of(format(), "choir.md");
    assertEquals(List.of("Voix", "Scène"), choir.dimensions());
    assertEquals(List.of("Débutant", "Confirmé", "Expert"), choir.levels());
    assertEquals("Parle au public.", choir.cell("scène", "confirmé"));
  }

  @Test
  void tables_with_the_same_levels_and_dimensions_are_tracks_with_levels_of_their_own() {
    Account boatyard = Account.of(format(), "twice.md");
    assertEquals(
        List.of("Riggers: junior, senior", "Painters: junior-2, senior-2"), boatyard.tracks());
    assertEquals(List.of("Safety", "Craft"), boatyard.dimensions());
    assertEquals("Wears a harness.", boatyard.cell("safety", "junior"));
    assertEquals("Wears a mask.", boatyard.cell("safety", "junior-2"));
  }

  @Test
  void tables_with_the_same_levels_and_other_dimensions_are_groups() {
    Account garden = Account.of(format(), "garden.html");
    assertEquals(
        List.of("Plants / Sowing", "Plants / Pruning", "People / Guests"), garden.dimensions());
    assertEquals(List.of("Gardener 1", "Gardener 2"), garden.levels());
  }

  @Test
  void a_page_may_hold_a_ladder_and_its_scripts_never_do() {
    Account rangers = Account.of(format(), "rangers.html");
    assertEquals("Ranger levels", rangers.rubric().title());
    assertEquals(List.of("Level 1", "Level 2", "Level 3"), rangers.levels());
    assertEquals(
        "Walks each trail once a week.; Reports fallen trees.", rangers.cell("trails", "level-1"));
    assertEquals("Same as Level 1", rangers.cell("trails", "level-2"));
    assertFalse(rangers.rubric().toString().contains("Never shown"));
    assertFalse(rangers.unmapped().toString().contains("document.write"));
  }

  @Test
  void two_ladders_in_one_table_are_two_tracks() {
    Account harbour = Account.of(format(), "harbour.html");
    assertEquals(
        List.of("Crane grades: crane-1, crane-2", "Tug grades: tug-1, tug-2"), harbour.tracks());
    assertEquals("Keeps the tow line clear.", harbour.cell("safety", "tug-1"));
  }

  @Test
  void tables_under_the_headings_of_levels_are_one_table_together() {
    Account design = Account.of(format(), Source.of("design.md", """
        # Design ladder

        ## L1 Designer

        | Area | Expectation |
        | --- | --- |
        | Craft | Makes screens from a brief |
        | Team | Asks for feedback |

        ## L2 Designer

        | Area | Expectation |
        | --- | --- |
        | Craft | Shapes a flow end to end |
        | Team | Gives feedback |
        """));
    assertEquals(List.of("L1 Designer", "L2 Designer"), design.levels());
    assertEquals(List.of("Craft", "Team"), design.dimensions());
    assertEquals("Gives feedback", design.cell("team", "l2-designer"));
    assertEquals(List.of(), design.unmapped());
  }

  @Test
  void a_table_beside_a_ladder_of_headings_is_a_track_of_it() {
    Account both = Account.of(format(), Source.of("both.md", """
        # Bakers

        ## Level 1

        ### Dough

        - Weighs the flour
        - Kneads by hand

        ### Ovens

        - Loads the oven

        ## Level 2

        ### Dough

        - Runs the mixer alone

        ### Ovens

        - Plans the baking of a night

        ## Managers

        | | Manager 1 | Manager 2 |
        | --- | --- | --- |
        | People | Plans the week of a shift. | Hires for the whole house. |
        """));
    assertEquals(List.of("Level 1", "Level 2", "Manager 1", "Manager 2"), both.levels());
    assertEquals(
        List.of("Bakers: level-1, level-2", "Managers: manager-1, manager-2"), both.tracks());
    assertEquals(List.of("Dough", "Ovens", "People"), both.dimensions());
    assertEquals(7, both.behaviours());
  }

  @Test
  void two_roles_side_by_side_and_a_list_of_titles_are_no_ladder() {
    assertEquals(Optional.empty(), Account.read(format(), """
        | Tech Lead | Team Lead |
        | --- | --- |
        | Architecture and the tools of the team | Careers and the plans of people |
        | Incidents and what is learned from them | Hiring and first weeks |
        """));
    assertEquals(Optional.empty(), Account.read(format(), """
        | Level | Senior | Position |
        | --- | --- | --- |
        | 1 | No | [D1 - Developer 1](#d1) |
        | 2 | Yes | [D2 - Developer 2](#d2) |
        """));
  }

  @Test
  void a_level_beside_a_day_makes_no_ladder() {
    assertEquals(Optional.empty(), Account.read(format(), """
        | Day | Who cooks | Who cleans |
        | --- | --- | --- |
        | Monday | Senior staff | Whoever is in the house |
        | Tuesday | Interns | Everybody in the house |
        """));
  }

  @Test
  void numbers_beside_the_names_of_levels_are_thresholds() {
    Account bands = Account.of(format(), Source.of("bands.md", """
        # Bakers

        | | Junior | Senior |
        | --- | --- | --- |
        | Dough | Kneads the dough every morning. | Decides when it is done. |

        | Grade | Min points | Salary |
        | --- | --- | --- |
        | Junior | 0.00 | 31000 |
        | Senior | 2.50 | 40000 |
        """));
    assertEquals(
        List.of(
            Optional.of("Min points 0.00, Salary 31000"),
            Optional.of("Min points 2.50, Salary 40000")),
        bands.rubric().levels().stream().map(Level::threshold).toList());
  }

  @Test
  void a_caller_may_say_which_columns_are_levels() {
    Source source = Source.of("hall.md", """
        # Climbing hall staff

        | What we ask | Rope | Rock | Roof |
        | --- | --- | --- | --- |
        | Knots | Ties a figure of eight | Teaches every knot | Checks every knot in the hall |
        | Routes | Sets a route with help | Sets routes for children | Sets the routes of a contest |
        """);
    Account staff =
        Account.of(format(), source, RubricOptions.detect().withLevels("Rope", "Rock", "Roof"));
    assertEquals(List.of("Rope", "Rock", "Roof"), staff.levels());
  }

  @Test
  void words_that_come_back_say_how_well_something_must_be_done() {
    Rubric rubric = rubric("""
        # Skills of the workshop

        | | Junior | Journeyman | Senior |
        | --- | --- | --- | --- |
        | Planing | Basic | Advanced | Expert |
        | Veneer | | Basic | Advanced |
        | Turning | ![Basic](basic.png) | ![Advanced](advanced.png) | ![Expert](expert.png) |
        """);
    assertEquals(3, rubric.dimensions().size());
    assertEquals(8, rubric.cells().size());
  }

  @Test
  void a_column_of_questions_is_no_level() {
    Rubric rubric = rubric("""
        # Two grades

        | Area | G6 (Keeper) | G7 (Head keeper) | Assessment questions |
        | --- | --- | --- | --- |
        | Animals | Feeds and cleans one house. | Plans the feed of all houses. | Whom did you teach to feed? |
        | Guests | Answers what guests ask. | Writes the boards on the cages. | What did guests thank you for? |
        """);
    assertEquals(
        List.of("G6 (Keeper)", "G7 (Head keeper)"),
        rubric.levels().stream().map(Level::name).toList());
  }

  private Rubric rubric(String markdown) {
    return format()
        .read(RubricInput.of(Source.of("ladder.md", markdown)))
        .orElseThrow()
        .value()
        .orElseThrow()
        .rubric();
  }
}
