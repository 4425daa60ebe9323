package dev.promo.rubric.tree;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.rubric.format.Fixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import org.junit.jupiter.api.Test;

class FlatListFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new FlatListFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(source("flat/good.yaml"), source("flat/good.json"));
  }

  @Override
  protected List<Source> faulty() {
    return Fixture.names("bad", ".yaml").stream()
        .map(Fixture::source)
        .filter(bad -> bad.name().startsWith("flat-") && !bad.name().contains("left-out"))
        .toList();
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        source("good/everything.yaml"),
        Source.of("two-lists.yaml", "name: x\nlevels: []\nthemes: []\n"),
        Source.of("inside.yaml", "ladder: {levels: [], themes: [], competencies: []}"));
  }

  private Parsed<LoadedRubric> load(String file) {
    return format().read(RubricInput.of(source(file))).orElseThrow();
  }

  private Parsed<Rubric> read(String file) {
    return load(file).flatMap(loaded -> Parsed.of(loaded.rubric()));
  }

  private static ImmutableList<String> texts(Rubric rubric) {
    return rubric.cells().stream()
        .flatMap(cell -> cell.behaviours().stream())
        .map(Behaviour::text)
        .collect(toImmutableList());
  }

  @Test
  void the_three_lists_become_a_rubric() {
    Behaviour finds = Behaviour.builder()
        .id("c-1")
        .text("Finds a book by its shelf mark")
        .proficiency("Awareness")
        .addExamples("Brings it within the hour")
        .addLinks("Shelf plan https://example.org/shelves")
        .build();
    Behaviour asks = Behaviour.of("Asks what the reader wants to know").withId("c-2");
    Behaviour mends = Behaviour.of("Mends a torn page").withId("c-3");
    Rubric expected = Rubric.builder()
        .title("Library ladder")
        .summary("What the library asks of those who lend books.")
        .source(new RubricSource(RubricSource.Kind.FILE, "good.yaml"))
        .addLevels(
            Level.of("page", "Page").withSummary("Puts books back."),
            Level.of("librarian", "Librarian"))
        .addTracks(new Track("ladder", "Ladder", ImmutableList.of("page", "librarian")))
        .addDimensions(
            RubricDimension.of("books", "Books").withSummary("All that is printed."),
            RubricDimension.of("readers", "Readers"))
        .addCells(
            Cell.of("books", "page", ImmutableList.of(finds, mends)),
            Cell.of("readers", "librarian", ImmutableList.of(asks)))
        .build();
    assertEquals(expected, read("flat/good.yaml").orElseThrow());
  }

  @Test
  void a_competency_of_nowhere_is_left_out_and_the_others_are_kept() {
    Rubric rubric = read("bad/flat-references.yaml").value().orElseThrow();
    assertEquals(ImmutableList.of("Kept"), texts(rubric));
  }

  @Test
  void keys_without_a_place_in_a_rubric_are_accounted_for_and_cost_nothing() {
    LoadedRubric loaded = load("bad/flat-left-out-keys.yaml").orElseThrow();
    assertFalse(loaded.unmapped().isEmpty());
    Behaviour kept = loaded.rubric().cells().get(0).behaviours().get(0);
    assertEquals(
        ImmutableList.of("Plan https://example.org/plan", "https://example.org/bare"),
        kept.links());
  }

  @Test
  void good_parts_are_kept() {
    Rubric rubric = read("bad/flat-broken-parts.yaml").value().orElseThrow();
    assertEquals(ImmutableList.of("Kept"), texts(rubric));
    assertEquals(1, rubric.levels().size());
    assertEquals(1, rubric.dimensions().size());
  }

  @Test
  void of_two_with_one_id_the_first_is_kept() {
    Rubric rubric = read("bad/flat-duplicates.yaml").value().orElseThrow();
    assertEquals("Page", rubric.levels().get(0).name());
    assertEquals("Books", rubric.dimensions().get(0).name());
  }
}
