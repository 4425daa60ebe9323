package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.FolderText;
import dev.promo.rubric.format.LoadedRubric;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which files of a folder are levels, in which order and on which track. */
class LevelFilesInOrderTest {
  private static Parsed<LoadedRubric> read(String... files) {
    return new LevelFilesFormat()
        .read(FolderText.input(Source.of("crew", String.join("", files))))
        .orElseThrow();
  }

  private static String file(String name, String head, String title) {
    return "=== " + name + ".md\n" + head + "# " + title + "\n\n## Ropes\n\n- Ties as a " + title
        + " does\n\n## " + title + " - Guests\n\n- Greets as a " + title + " does\n";
  }

  private static ImmutableList<String> levels(Parsed<LoadedRubric> read) {
    return read.value().orElseThrow().rubric().levels().stream()
        .map(Level::name)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> codes(Parsed<LoadedRubric> read) {
    return read.problems().stream().map(Problem::code).collect(toImmutableList());
  }

  @Test
  void the_name_without_a_rung_stands_where_the_plain_job_does() {
    Parsed<LoadedRubric> read = read(
        file("a", "", "Principal Sailor"),
        file("b", "", "Sailor"),
        file("c", "", "Junior Sailor"),
        file("d", "", "Senior Sailor"));
    assertEquals(
        List.of("Junior Sailor", "Sailor", "Senior Sailor", "Principal Sailor"), levels(read));
    assertEquals(List.of(), codes(read));
  }

  @Test
  void an_order_in_which_those_who_lead_stand_between_others_is_guessed() {
    Parsed<LoadedRubric> read = read(
        file("a", "", "Junior Sailor"),
        file("b", "", "Sailing Manager"),
        file("c", "", "Principal Sailor"));
    assertEquals(List.of("Junior Sailor", "Sailing Manager", "Principal Sailor"), levels(read));
    assertEquals(List.of("ORDER_GUESSED"), codes(read));
  }

  @Test
  void a_heading_that_begins_with_the_name_of_its_file_is_what_it_adds() {
    assertEquals(
        List.of("Ropes", "Guests"),
        read(file("a", "", "Junior Sailor"), file("b", "", "Senior Sailor"))
            .value()
            .orElseThrow()
            .rubric()
            .dimensions()
            .stream()
            .map(RubricDimension::name)
            .toList());
  }

  @Test
  void the_file_that_speaks_of_all_others_is_no_level() {
    assertEquals(
        List.of("Junior Sailor", "Senior Sailor"),
        levels(read(
            file("a", "", "Junior Sailor"),
            file("b", "", "Senior Sailor"),
            file("index", "", "How we sail"))));
  }

  @Test
  void front_matter_may_name_the_track() {
    String head = "---\nlevel: %d\ntrack: %s\n---\n\n";
    Parsed<LoadedRubric> read = read(
        file("01", head.formatted(1, "deck"), "Junior Sailor"),
        file("02a", head.formatted(2, "deck"), "Senior Sailor"),
        file("02b", head.formatted(2, "bridge"), "Second Mate"),
        file("03b", head.formatted(3, "bridge"), "First Mate"));
    assertEquals(
        List.of("deck: junior-sailor, senior-sailor", "bridge: second-mate, first-mate"),
        read.value().orElseThrow().rubric().tracks().stream()
            .map(track -> track.name() + ": " + String.join(", ", track.levels()))
            .toList());
    assertEquals(List.of(), codes(read));
  }
}
