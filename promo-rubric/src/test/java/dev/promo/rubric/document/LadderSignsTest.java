package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.notation.Source;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class LadderSignsTest {
  private static final TablesFormat FORMAT = new TablesFormat();

  private static final String FAULTS = """
      # Faults of the tram

      | Severity | What it is | Who is called |
      | --- | --- | --- |
      | S1 | No tram runs on the line | The duty manager at once |
      | S2 | One tram stands still | The depot within the hour |
      | S3 | A door does not open | The depot on the next day |
      """;

  private static final String PRIORITIES = """
      # Trams and buses

      | Dimension | P1 | P2 | P3 |
      | --- | --- | --- | --- |
      | Cost | Very high | High | Low |
      | Time | Six months | Four months | A week |
      """;

  private static final String MANUAL = """
      # Tram simulator

      ## What you should know

      | Niveau | What you know |
      | --- | --- |
      | Beginner | The pedals, the bell and the doors |
      | Expert | The points, the signals and the old lines |
      """;

  private static boolean isLadder(String text) {
    return Account.read(FORMAT, text).isPresent();
  }

  @Test
  void severities_of_faults_are_no_levels() {
    assertFalse(isLadder(FAULTS));
  }

  @Test
  void stages_of_other_things_are_no_levels() {
    assertFalse(isLadder("""
        # The paint shop

        | Level | What is done | Who does it |
        | --- | --- | --- |
        | Primer | Sands the body by hand | The first shift of the day |
        | Colour | Sprays the body in the booth | The second shift of the day |
        """));
  }

  @Test
  void editions_are_no_levels() {
    assertFalse(isLadder("""
        # Levels of the tram simulator

        | Version | Changes | Known faults |
        | --- | --- | --- |
        | v2.0.0 | Adds the night line | The bell is silent |
        | v3.0.0 | Adds the ring line | The doors stay open |
        """));
  }

  @Test
  void priorities_side_by_side_are_no_levels() {
    assertFalse(isLadder(PRIORITIES));
  }

  @Test
  void beginners_and_experts_in_a_column_of_a_manual_are_no_ladder() {
    assertFalse(isLadder(MANUAL));
  }

  @Test
  void levels_of_what_is_no_career_are_none() {
    assertFalse(isLadder("""
        # The alarm bell

        ## Levels

        | Level | When it rings | What it means |
        | --- | --- | --- |
        | Hum | All day and all night | The current is on |
        | Chime | When a door stands open | Somebody should look |
        | Howl | When smoke is in the hall | Everybody leaves the house |
        """));
  }

  @Test
  void what_groups_do_week_by_week_is_no_ladder() {
    assertFalse(isLadder("""
        # Pottery course

        | Week | Beginner group | Advanced group |
        | --- | --- | --- |
        | 1 | Makes a bowl by hand | Throws a tall vase |
        | 2 | Glazes the bowl in one colour | Glazes the vase in two |
        """));
  }

  @Test
  void tables_of_one_column_with_the_same_numbers_are_enough_for_each_other() {
    String driving = """
        # Taxi drivers

        ## Driving

        | Level | Description |
        | --- | --- |
        | 1 | Drives smoothly in the town |
        | 2 | Drives in snow and teaches it |
        """;
    assertFalse(isLadder(driving));
    assertTrue(
        isLadder(driving + driving.replace("# Taxi drivers", "").replace("Driving", "Talk")));
  }

  @Test
  void a_heading_that_speaks_of_careers_is_enough_for_each_of_them() {
    assertTrue(isLadder(FAULTS.replace("Faults", "Careers").replace("Severity", "Grade")));
    assertTrue(isLadder(PRIORITIES.replace("Trams and buses", "Career ladder")));
    assertTrue(isLadder(MANUAL.replace("What you should know", "Competencies")));
  }

  @Test
  void a_column_called_level_is_enough_for_numbers() {
    assertTrue(isLadder(FAULTS.replace("Severity", "Level")));
  }

  @Test
  void codes_of_several_letters_are_enough_side_by_side() {
    assertTrue(isLadder(PRIORITIES.replace("P1", "TD1").replace("P2", "TD2").replace("P3", "TD3")));
  }

  @Test
  void another_table_of_the_same_levels_is_enough() {
    Account account = Account.of(FORMAT, Source.of("tram.md", MANUAL + """

        ## Riding

        | | Beginner | Expert |
        | --- | --- | --- |
        | Speed | Keeps below the limit | Makes up for lost time |
        | Guests | Calls out each stop | Answers in three languages |
        """));
    assertEquals(List.of("Beginner", "Expert"), account.levels());
    assertEquals(6, account.behaviours());
  }

  @Test
  void who_asks_for_the_format_gets_what_looks_like_a_ladder() {
    RubricOptions asked = RubricOptions.detect().withFormat(FORMAT.name());
    assertTrue(
        FORMAT.read(RubricInput.of(Source.of("tram.md", PRIORITIES), asked)).isPresent());
  }

  @Test
  void a_document_about_something_else_keeps_its_ladder_and_no_more() {
    Account account = Account.of(FORMAT, Source.of("tram.md", FAULTS + """

        ## Drivers

        | | Junior driver | Senior driver |
        | --- | --- | --- |
        | Speed | Keeps below the limit | Makes up for lost time |
        | Guests | Calls out each stop | Answers in three languages |
        """));
    assertEquals(List.of("Junior driver", "Senior driver"), account.levels());
    assertTrue(account.unmapped().contains("One tram stands still"));
  }
}
