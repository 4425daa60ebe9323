package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import dev.promo.packet.document.Block;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DotPair;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Picture;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PicturesTest {
  /** The golden packet shows how pages look. */
  private static final Pattern STYLE = Pattern.compile("<style>.*?</style>\n", Pattern.DOTALL);

  /** What is drawn, and the marks that stand for it on a telephone. */
  private static final Pattern DRAWN = Pattern.compile("<svg.*?</svg>| [○●](?=\")");

  static Stream<PacketFormatter> formatters() {
    return Stream.of(GoldenTest.formatters());
  }

  @ParameterizedTest
  @MethodSource("formatters")
  void pictures_print_as_they_were_looked_at(PacketFormatter formatter) {
    String printed = new String(formatter.format(Pictures.document()), UTF_8);
    Golden.assertSame(
        "pictures." + formatter.extension(),
        STYLE.matcher(printed).replaceAll("").getBytes(UTF_8));
  }

  @ParameterizedTest
  @MethodSource("formatters")
  void every_format_for_people_prints_the_numbers_of_a_picture_as_its_table_does(
      PacketFormatter formatter) {
    assumeFalse(formatter instanceof JsonFormatter, "JSON keeps what kind of picture it is");
    for (Picture picture : new Picture[] {Pictures.pairs(), Pictures.chart()}) {
      String drawn = print(formatter, picture);
      String listed = print(formatter, picture.asTable());
      assertEquals(listed, DRAWN.matcher(drawn).replaceAll(""));
    }
  }

  @Test
  void values_carry_their_sign_their_unit_and_the_mark_of_an_estimate() {
    String text = new TextFormatter().text(Pictures.document());
    for (String value :
        new String[] {"9\u00a0days", "~410\u00a0k€", "−3.5\u00a0%", "1.25\u00a0%"}) {
      assertTrue(text.contains(value), text);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "9, 4, M6 1V11M154 6H72",
    "4, 9, M6 1V11M72 6H154",
    "0, 0, M6 1V11M6 6H6",
    "-3, -1, M154 1V11M6 6H105",
    "-5, 5, M80 1V11M6 6H154",
    "0.000000000000000001, 999999999999999999, M6 1V11M6 6H154"
  })
  void dots_stand_on_a_scale_that_includes_zero(String before, String after, String path) {
    DotPair pair = new DotPair("m", new BigDecimal(before), new BigDecimal(after), "", false, "");
    String drawn = HtmlDrawing.svg("dots", Drawing.of(pair));
    assertTrue(drawn.contains("<path d=\"" + path + "\" />"), drawn);
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0, 0", "0, 3, 0, 3", "2, 3, 2, 3", "12, 12, 12, 12", "6, 13, 1, 2"})
  void a_box_is_full_for_each_that_was_shown(int shown, int asked, int full, int boxes) {
    String drawing = HtmlDrawing.svg("share", Drawing.of(new CoverageShare(shown, asked)));
    assertEquals(boxes, count(drawing, "<rect"));
    assertEquals(full, count(drawing, "class=\"full\""));
  }

  @Test
  void a_drawing_says_what_it_shows_in_the_words_of_its_table() {
    assertEquals(
        "Before ~410\u00a0k€, After ~95\u00a0k€", said(DrawnTable.of(Pictures.pairs()), 1, 0));
    assertEquals("3/4", said(DrawnTable.of(Pictures.chart()), 0, 2));
    assertEquals("", said(DrawnTable.of(Pictures.chart()), 2, 2));
  }

  private static String said(DrawnTable table, int row, int column) {
    return table.at(row, column).map(DrawnTable.Drawn::says).orElse("");
  }

  @Test
  void the_head_of_the_table_says_which_dot_is_which() {
    DotPairs pairs = Pictures.pairs();
    assertTrue(print(new HtmlFormatter(), pairs)
        .contains(
            "Before" + HtmlDrawing.BEFORE + "</th><th scope=\"col\">After" + HtmlDrawing.AFTER));
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  private static String print(PacketFormatter formatter, Block block) {
    return new String(formatter.format(Document.of("T", "en", block)), UTF_8);
  }
}
