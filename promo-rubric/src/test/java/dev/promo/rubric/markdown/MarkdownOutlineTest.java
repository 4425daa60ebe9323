package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.notation.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownOutlineTest {
  private static MarkdownOutline outline(String... lines) {
    return MarkdownOutline.of("a.md", String.join("\n", lines));
  }

  private static Block only(String... lines) {
    ImmutableList<Block> blocks = outline(lines).blocks();
    assertEquals(1, blocks.size(), blocks::toString);
    return blocks.get(0);
  }

  private static ImmutableList<String> items(Block list) {
    return assertInstanceOf(Block.ItemList.class, list).items().stream()
        .map(item -> item.text().text())
        .collect(toImmutableList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Baker",
        "## Baker ##",
        "        ## Baker",
        "##Baker",
        "## Baker {#baker}",
        "## [Baker](https://example.org)",
        "## __Baker__",
        "Baker\n-----"
      })
  void a_heading_is_a_heading_however_it_is_written(String written) {
    Block.Heading heading = assertInstanceOf(Block.Heading.class, only(written));
    assertEquals(2, heading.depth());
    assertEquals("Baker", heading.title().text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Kneads",
        "-Kneads",
        "* Kneads",
        "• Kneads",
        "•Kneads",
        "– Kneads",
        "- [ ] Kneads",
        "- [x] Kneads",
        "1. Kneads",
        "1) Kneads"
      })
  void an_item_is_an_item_whatever_marks_it(String written) {
    assertEquals(ImmutableList.of("Kneads"), items(only(written)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-5 % waste", "--", "a - b", "1.5 loaves", "3.5kg"})
  void what_only_looks_like_a_bullet_is_none(String written) {
    assertInstanceOf(Block.Paragraph.class, only(written));
  }

  @Test
  void items_hold_what_is_nested_in_them() {
    Block.ItemList list =
        (Block.ItemList) only("1. Dough", "   - Kneads", "   - Proves", "2. Oven");
    assertEquals(ImmutableList.of("Dough", "Oven"), items(list));
    assertEquals(2, list.items().get(1).number());
    assertEquals(
        ImmutableList.of("Kneads", "Proves"), items(list.items().get(0).blocks().get(0)));
  }

  @Test
  void wrapped_lines_are_one_text_with_each_line_at_hand() {
    Block.Paragraph paragraph = (Block.Paragraph) only("Kneads **all", "night**<br>and sleeps");
    assertEquals("Kneads all night and sleeps", paragraph.text().text());
    assertEquals(Location.at("a.md", 2, 1), paragraph.lines().get(1).place());
  }

  @Test
  void inline_markup_becomes_words() {
    MarkdownText text = MarkdownText.of(
        "**Dough:** [knows](x){target=_blank} `rye`, ![a loaf](i.png) &amp; {Grain}<!-- no -->");
    assertEquals("Dough: knows rye, a loaf & {Grain}", text.text());
    assertEquals(Optional.of("Dough:"), text.opening());
    assertEquals("knows rye, a loaf & {Grain}", text.rest());
  }

  @Test
  void bold_words_inside_a_sentence_do_not_open_it() {
    MarkdownText text = MarkdownText.of("A __Baker__ is able to:");
    assertEquals(ImmutableList.of("Baker"), text.strong());
    assertEquals(Optional.empty(), text.opening());
  }

  @Test
  void front_matter_stands_apart_with_its_line() {
    MarkdownOutline outline = outline("---", "level: 2", "---", "# Baker");
    assertEquals(Optional.of(new FrontMatter("level: 2", 2)), outline.frontMatter());
    assertEquals(Location.at("a.md", 4, 3), outline.blocks().get(0).place());
  }

  @Test
  void a_rule_at_the_head_is_no_front_matter() {
    assertEquals(Optional.empty(), outline("---", "Bakers knead.", "---").frontMatter());
  }

  @Test
  void an_html_table_is_one_block_with_its_blank_lines() {
    MarkdownOutline outline = outline(
        "# Bakers",
        "<table>",
        "",
        "    <tr><td>",
        "## no heading",
        "</td></tr>",
        "</table>",
        "end");
    Block.Html html = assertInstanceOf(Block.Html.class, outline.blocks().get(1));
    assertTrue(html.text().startsWith("<table>"));
    assertTrue(html.text().endsWith("</table>"));
    assertEquals(Location.at("a.md", 2, 1), html.place());
    assertEquals(7, html.lastLine());
    assertInstanceOf(Block.Paragraph.class, outline.blocks().get(2));
  }

  @Test
  void what_stands_in_a_comment_or_a_fence_is_left_alone() {
    List<Block> blocks =
        outline("<!--", "# no", "<table></table>", "-->", "```", "## no", "```").blocks();
    assertTrue(assertInstanceOf(Block.Html.class, blocks.get(0)).isComment());
    assertInstanceOf(Block.Verbatim.class, blocks.get(1));
    assertEquals(2, blocks.size());
  }

  @Test
  void pipes_make_rows_of_cells() {
    Block.PipeTable table = (Block.PipeTable)
        only("| Level | Dough |", "| --- | --- |", "| Baker | *Kneads*<br>Proves |");
    assertEquals(2, table.rows().size());
    assertEquals("Kneads Proves", table.rows().get(1).get(1).text().text());
    assertEquals(Location.at("a.md", 3, 11), table.rows().get(1).get(1).place());
  }

  @Test
  void sections_stand_under_their_headings() {
    Section root = outline("Before", "# Bakery", "## Dough", "Kneads", "# Shop").root();
    assertEquals(1, root.blocks().size());
    assertEquals("Bakery", root.sections().get(0).title());
    assertEquals("Dough", root.sections().get(0).sections().get(0).title());
    assertEquals("Shop", root.sections().get(1).title());
  }

  @Test
  void places_are_those_of_the_file_as_it_was_written() {
    MarkdownOutline outline = outline("-Kneads", "", "        ## \uD83C\uDF5E Dough");
    Block.ItemList list = (Block.ItemList) outline.blocks().get(0);
    assertEquals(Location.at("a.md", 1, 2), list.items().get(0).place());
    assertEquals(Location.at("a.md", 3, 12), outline.blocks().get(1).place());
  }

  @Test
  void every_line_end_reads_alike_and_a_byte_order_mark_is_no_text() {
    String text = "---\nname: x\n---\n# Baker\n\n- Kneads\u2028all night\n";
    for (String end : List.of("\n", "\r\n", "\r")) {
      MarkdownOutline outline = MarkdownOutline.read(
              Source.of("a.md", "\uFEFF" + text.replace("\n", end)))
          .orElseThrow();
      assertEquals(MarkdownOutline.of("a.md", text).blocks(), outline.blocks());
    }
  }

  @Test
  void brackets_without_end_are_read_as_they_stand() {
    Block.Paragraph paragraph = (Block.Paragraph) only("![[]()".repeat(50_000));
    assertEquals(300_000, paragraph.text().text().length());
  }

  @Test
  void ten_thousand_nested_lists_end_at_a_bearable_depth() {
    assertTrue(depth(outline("- ".repeat(10_000) + "deep").blocks()) <= 50);
  }

  private static int depth(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.ItemList.class::isInstance)
        .map(Block.ItemList.class::cast)
        .flatMap(list -> list.items().stream())
        .mapToInt(item -> 1 + depth(item.blocks()))
        .max()
        .orElse(0);
  }

  @Test
  void a_hundred_thousand_headings_are_read() {
    assertEquals(
        100_000, outline("## Baker\n".repeat(100_000)).root().sections().size());
  }

  @Test
  void tables_that_never_close_are_left_to_the_parser() {
    MarkdownOutline outline = outline("<table>\n\n".repeat(20_000));
    assertEquals(20_000, outline.blocks().size());
  }
}
