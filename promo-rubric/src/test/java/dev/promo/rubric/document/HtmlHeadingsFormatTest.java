package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlHeadingsFormatTest extends RubricFormatContractTest {
  private static final RubricFormat FORMAT = new HtmlHeadingsFormat();

  @Override
  protected RubricFormat format() {
    return FORMAT;
  }

  @Override
  protected List<Source> sameLadder() {
    Source page = Fixture.source("document/post-office.html");
    String text = page.text().orElseThrow();
    return List.of(
        page, Source.of("post-office.html", text.replace("<ul>", "<ul class=\"plain\">")));
  }

  @Override
  protected List<Source> faulty() {
    String text = Fixture.source("document/post-office.html").text().orElseThrow();
    return List.of(
        Source.of("cumulative.html", text.replace("Our ladder.", "The levels are cumulative.")));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(
        Fixture.source("document/rangers.html"),
        Source.of("letter.html", "<h1>Dear all</h1><p>See you.</p>"));
  }

  @Test
  void headings_and_lists_of_a_page_are_levels_dimensions_and_behaviours() {
    Account post = Account.of(FORMAT, "post-office.html");
    assertEquals("Postal ladder", post.rubric().title());
    assertEquals(List.of("Carrier", "Senior carrier", "Depot lead"), post.levels());
    assertEquals(List.of("Delivery", "Customers"), post.dimensions());
    assertEquals("Knows one round by heart; Scans every parcel", post.cell("delivery", "carrier"));
    assertEquals(9, post.behaviours());
  }

  @Test
  void terms_of_a_list_of_definitions_are_dimensions() {
    Source page = Source.of("mint.html", """
        <h1>Levels of the mint</h1>
        <h2>Junior</h2>
        <dl><dt>Press</dt><dd>Strikes a hundred alike.</dd><dt>Scales</dt><dd>Weighs each.</dd></dl>
        <h2>Senior</h2>
        <dl><dt>Press</dt><dd>Sets a worn die.</dd><dt>Scales</dt><dd>Finds the false one.</dd></dl>
        """);
    Rubric rubric =
        FORMAT.read(RubricInput.of(page)).orElseThrow().value().orElseThrow().rubric();
    assertEquals(
        List.of("Press", "Scales"),
        rubric.dimensions().stream().map(RubricDimension::name).toList());
    assertEquals(4, rubric.cells().size());
  }

  @Test
  void what_frames_a_page_belongs_to_no_level() {
    Account mint = Account.of(FORMAT, Source.of("mint.html", """
        <nav><ul><li><a href="/">The mint</a></li></ul></nav>
        <h1>Levels of the mint</h1>
        <h2>Junior</h2><h3>Scales</h3><p>Weighs each.</p><h3>Press</h3><p>Strikes a hundred.</p>
        <h2>Senior</h2><h3>Scales</h3><p>Finds the false one.</p><h3>Press</h3><p>Sets a die.</p>
        <footer><p>Open on weekdays.</p></footer>
        """));
    assertEquals("Sets a die.", mint.cell("press", "senior"));
    assertEquals(List.of("The mint", "Open on weekdays."), mint.unmapped());
  }

  @Test
  void a_page_of_tables_is_left_to_another_format() {
    Source rangers = Fixture.source("document/rangers.html");
    assertEquals(Optional.empty(), FORMAT.read(RubricInput.of(rangers)));
  }

  @Test
  void markdown_is_left_to_another_format() {
    Source markdown =
        Source.of("post.md", "# Post\n\n## Junior\n\n### Mail\n\n- sorts\n\n## Senior\n");
    assertEquals(Optional.empty(), FORMAT.read(RubricInput.of(markdown)));
  }
}
