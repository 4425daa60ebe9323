package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.rubric.markdown.Block;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HtmlBlocksTest {
  @Test
  void headings_paragraphs_and_lists_are_blocks() {
    ImmutableList<Block> blocks = blocks("""
        <h2>Level <em>1</em></h2>
        <p><b>Impact</b>: mends what breaks.</p>
        <div>Then <span>more</span>.<ol start="3"><li>bakes<ul><li>bread</ul></ol></div>""");
    assertEquals(4, blocks.size());
    Block.Heading heading = (Block.Heading) blocks.get(0);
    assertEquals(2, heading.depth());
    assertEquals("Level 1", heading.title().text());
    Block.Paragraph paragraph = (Block.Paragraph) blocks.get(1);
    assertEquals(Optional.of("Impact"), paragraph.text().opening());
    assertEquals("Then more.", ((Block.Paragraph) blocks.get(2)).text().text());
    Block.ItemList list = (Block.ItemList) blocks.get(3);
    assertEquals(3, list.items().get(0).number());
    assertEquals("bakes", list.items().get(0).text().text());
    assertTrue(list.items().get(0).blocks().get(0) instanceof Block.ItemList);
  }

  @Test
  void line_breaks_are_lines_of_a_paragraph() {
    Block.Paragraph paragraph =
        (Block.Paragraph) blocks("<p>one<br>two <b>three</b></p>").get(0);
    assertEquals("one two three", paragraph.text().text());
    assertEquals(
        List.of("one", "two three"),
        paragraph.lines().stream().map(line -> line.text().text()).toList());
  }

  @Test
  void a_table_stays_html_wherever_it_lies() {
    Block block = blocks("<center><font><table><tr><td>x</td></tr></table></font></center>")
        .get(0);
    assertEquals("<table><tr><td>x</td></tr></table>", ((Block.Html) block).text());
  }

  @Test
  void blocks_know_their_places() {
    ImmutableList<Block> blocks = blocks("<p>one</p>\n<section>\n  two\n</section>");
    assertEquals(Location.at("page.html", 1, 1), blocks.get(0).place());
    assertEquals(Location.at("page.html", 3, 3), blocks.get(1).place());
  }

  @Test
  void scripts_and_comments_are_no_blocks() {
    assertEquals(List.of(), blocks("<script>var a = '<p>x</p>';</script><!-- <p>y</p> -->"));
  }

  private static ImmutableList<Block> blocks(String html) {
    return HtmlBlocks.read(html, Location.at("page.html", 1, 1));
  }
}
