package dev.promo.rubric;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * One ladder that a company published as a workbook and as Markdown, where both lie beside the checkout. Left out of the
 * comparison is what only one of them holds: the workbook has weights; the Markdown has a title, an introduction and
 * sentences about its dimensions; and each names itself as the source.
 */
class SameLadderTest {
  private static final Path FOLDER =
      Path.of("../../shared/rubrics/marian-kamenistak__mews-career-framework");

  private Rubric workbook;
  private Rubric markdown;

  @BeforeEach
  void readBoth() {
    assumeTrue(Files.exists(FOLDER), () -> "skipped: there is no " + FOLDER.normalize());
    workbook = read("mews-competencies-template.xlsx");
    markdown = read("competencies.md");
  }

  private static Rubric read(String file) {
    return RubricReader.standard().load(FOLDER.resolve(file)).orElseThrow().rubric();
  }

  private static ImmutableList<RubricDimension> names(Rubric rubric) {
    return rubric.dimensions().stream()
        .map(dimension -> dimension.withWeight(Optional.empty()).withSummary(Optional.empty()))
        .collect(toImmutableList());
  }

  private static ImmutableList<Cell> withoutTexts(Rubric rubric) {
    return rubric.cells().stream()
        .map(cell -> cell.withBehaviours(cell.behaviours().stream()
            .map(behaviour -> behaviour.withText("any text"))
            .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> texts(Rubric rubric) {
    return rubric.cells().stream()
        .flatMap(cell -> cell.behaviours().stream())
        .map(Behaviour::text)
        .collect(toImmutableList());
  }

  @Test
  void levels_and_tracks_are_equal() {
    assertEquals(workbook.levels(), markdown.levels());
    assertEquals(workbook.tracks(), markdown.tracks());
  }

  @Test
  void dimensions_are_equal_but_for_weights_and_sentences_about_them() {
    assertEquals(names(workbook), names(markdown));
  }

  @Test
  void cells_are_equal_but_for_their_texts() {
    assertEquals(withoutTexts(workbook), withoutTexts(markdown));
  }

  @Test
  void one_text_differs() {
    ImmutableList<String> inWorkbook = texts(workbook);
    ImmutableList<String> inMarkdown = texts(markdown);
    assertEquals(inWorkbook.size(), inMarkdown.size());
    assertEquals(
        1,
        IntStream.range(0, inWorkbook.size())
            .filter(i -> !inWorkbook.get(i).equals(inMarkdown.get(i)))
            .count(),
        () -> Iterables.toString(inWorkbook));
  }
}
