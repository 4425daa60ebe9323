package dev.promo.rubric.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlLinesTest {
  private static Optional<String> line(String written) {
    return new HtmlLines().line(written);
  }

  @Test
  void a_heading_of_html_is_one_of_markdown() {
    assertEquals(Optional.of("## Rowing"), line("<h2 align=\"center\"><b>Rowing</b></h2>"));
    assertEquals(Optional.empty(), line("<h2>Rowing</h3>"));
    assertEquals(Optional.empty(), line("A line with <b>bold</b> words"));
  }

  @Test
  void lists_of_html_are_lists_of_markdown_however_deep() {
    HtmlLines html = new HtmlLines();
    assertEquals(
        List.of("", "- Pulls", "", "  - Pulls hard", "", "", "- Rests"),
        List.of(
                "<ul>",
                "<li>Pulls",
                "<ul>",
                "<li>Pulls hard</li>",
                "</ul>",
                "</li>",
                "<li>Rests</li>")
            .stream()
            .map(written -> html.line(written).orElse(written))
            .toList());
  }

  @Test
  void an_item_outside_a_list_is_left_as_it_is() {
    assertEquals(Optional.empty(), line("<li>Pulls</li>"));
  }

  @Test
  void headings_in_a_part_that_folds_stand_below_its_summary() {
    Disclosures parts = new Disclosures(List.of(
        "## Rowing",
        "<details><summary>More</summary>",
        "# Books",
        "## Old books",
        "</details>",
        "<details><summary>Less</summary>",
        "</details>",
        "## Steering"));
    assertEquals(
        List.of(
            "## Rowing",
            "### More",
            "#### Books",
            "##### Old books",
            "",
            "### Less",
            "",
            "## Steering"),
        IntStream.range(0, 8).mapToObj(parts::line).toList());
  }

  @Test
  void summaries_that_come_back_at_level_after_level_are_dimensions() {
    String part = "<details>\n  <summary>\n    <b>%s</b>\n  </summary>\n  <ul>\n"
        + "    <li>%s the boat</li>\n    <li>%2$s the oars</li>\n  </ul>\n\n</details>\n\n";
    Rubric rubric = RubricReader.standard()
        .load(RubricInput.of(Source.of(
            "careers.md",
            "<h1>Career levels</h1>\n\n<h2>Junior</h2>\n\n> Rows\n\n"
                + part.formatted("Craft", "Cleans")
                + part.formatted("Reach", "Shows") + "<h2>Senior</h2>\n\n"
                + part.formatted("Craft", "Builds") + part.formatted("Reach", "Sells"))))
        .value()
        .orElseThrow()
        .rubric();
    assertEquals(
        List.of("Junior", "Senior"), rubric.levels().stream().map(Level::name).toList());
    assertEquals(
        List.of("Craft", "Reach"),
        rubric.dimensions().stream().map(RubricDimension::name).toList());
    assertEquals(4, rubric.cells().size());
    assertEquals(2, rubric.cells().get(0).behaviours().size());
  }
}
