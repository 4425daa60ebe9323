package dev.promo.rubric.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.notation.Source;
import dev.promo.rubric.format.FolderText;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LevelFilesFormatTest extends RubricFormatContractTest {
  private static final String JUNIOR =
      "# Junior cook\n\n## Stove\n\n- Boils what is to be boiled\n\n## Guests\n\n- Says hello\n";
  private static final String SENIOR =
      "# Senior cook\n\n## Stove\n\n- Runs all six flames\n\n## Guests\n\n- Knows them by name\n";

  @Override
  protected RubricFormat format() {
    return new LevelFilesFormat();
  }

  @Override
  protected RubricInput input(Source source) {
    return FolderText.input(source);
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Source.of("cooks", "=== a.md\n" + JUNIOR + "=== b.md\n" + SENIOR),
        Source.of("cooks", "=== z.md\n" + JUNIOR + "=== b.md\n" + SENIOR),
        Source.of("cooks", "=== a.md\n" + JUNIOR.replace("- ", "* ") + "=== b.md\n" + SENIOR));
  }

  @Override
  protected List<Source> faulty() {
    String other = "=== c.md\n## Stove\n\n- Stands beside it\n\n## Guests\n\n- Asks\n";
    return List.of(Source.of("cooks", "=== a.md\n" + JUNIOR + "=== b.md\n" + SENIOR + other));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Source.of("one", "=== a.md\n" + JUNIOR),
        Source.of("years", "=== 2025.md\n## May\n\n- Won\n=== 2026.md\n## May\n\n- Won again\n"));
  }

  @Test
  void pages_of_html_are_levels_as_markdown_is() {
    String page = "<html><body><h1>%s cook</h1><h2>Stove</h2><ul><li>%s</li></ul>"
        + "<h2>Guests</h2><ul><li>%s</li></ul></body></html>\n";
    Rubric rubric = read("=== a.html\n" + page.formatted("Junior", "Boils water", "Says hello")
        + "=== b.html\n" + page.formatted("Senior", "Runs six flames", "Knows names"));
    assertEquals(
        List.of("Junior cook", "Senior cook"),
        rubric.levels().stream().map(Level::name).toList());
    assertEquals(2, rubric.dimensions().size());
    assertEquals(4, rubric.cells().size());
  }

  private Rubric read(String folder) {
    return format()
        .read(input(Source.of("cooks", folder)))
        .orElseThrow()
        .value()
        .orElseThrow()
        .rubric();
  }

  private static List<String> names(Rubric rubric) {
    return rubric.levels().stream().map(Level::name).toList();
  }

  @Test
  void a_single_source_is_no_folder() {
    assertEquals(Optional.empty(), format().read(RubricInput.of(Source.of("a.md", JUNIOR))));
  }

  @Test
  void front_matter_orders_the_levels_before_their_names_do() {
    String folder =
        "=== a.md\n---\norder: 2\n---\n" + JUNIOR + "=== b.md\n---\norder: 1\n---\n" + SENIOR;
    assertEquals(List.of("Senior cook", "Junior cook"), names(read(folder)));
  }

  @Test
  void numbers_in_the_names_of_files_are_numbers_and_not_texts() {
    StringBuilder folder = new StringBuilder();
    for (int number : new int[] {10, 9, 1}) {
      folder
          .append("=== grade-")
          .append(number)
          .append(".md\n## Stove\n\n- Lights flame ")
          .append(number)
          .append('\n');
    }
    assertEquals(List.of("grade 1", "grade 9", "grade 10"), names(read(folder.toString())));
  }

  @Test
  void an_order_that_nothing_gives_is_said_to_be_guessed() {
    String folder = "=== b.md\n" + JUNIOR + "=== a.md\n" + SENIOR + "=== c.md\n"
        + SENIOR.replace("Senior", "Other");
    assertTrue(format().read(input(Source.of("cooks", folder))).orElseThrow().problems().stream()
        .anyMatch(problem -> problem.code().equals("ORDER_GUESSED")));
  }

  @Test
  void a_circle_of_inheritance_ends() {
    String folder =
        "=== a.md\n" + JUNIOR.replace("\n\n## Stove", "\n\nInherits all of [b](b.md).\n\n## Stove")
            + "=== b.md\n"
            + SENIOR.replace("\n\n## Stove", "\n\nInherits all of [a](a.md).\n\n## Stove");
    Rubric rubric = read(folder);
    assertEquals(List.of("Junior cook", "Senior cook"), names(rubric));
    assertEquals(
        2, rubric.expectations(rubric.levels().get(1)).get(0).behaviours().size());
  }

  @Test
  void a_thousand_files_are_read() {
    StringBuilder folder = new StringBuilder();
    for (int number = 1; number < 1_000; number++) {
      folder
          .append("=== l")
          .append(number % 100)
          .append("/grade-")
          .append(number / 100)
          .append(".md\n")
          .append(JUNIOR);
    }
    assertTrue(format().read(input(Source.of("many", folder.toString()))).isPresent());
  }
}
