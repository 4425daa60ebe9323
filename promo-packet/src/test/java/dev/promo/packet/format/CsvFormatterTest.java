package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvFormatterTest extends PacketFormatterContractTest {

  @Override
  protected PacketFormatter formatter() {
    return new CsvFormatter();
  }

  @Override
  protected String visibleText(byte[] printed) {
    return String.join("\n", CsvReading.fields(new String(printed, UTF_8)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "plain~plain",
        "a,b~\"a,b\"",
        "a;b~\"a;b\"",
        "5\" wide~\"5\"\" wide\"",
        "=1+1~'=1+1",
        "+49 30~'+49 30",
        "-5~'-5",
        "@SUM(A1)~'@SUM(A1)",
        "`\t=1`~'=1",
        "`\r=1`~'=1",
        "\u00A0=1~\u00A0'=1",
        "\uFF1D1~'\uFF1D1",
        "\"=1\"~\"\"\"'=1\"\"\"",
        "a;=1~\"a;'=1\"",
        "a; @x~\"a; '@x\"",
        "−94 %~−94 %",
        "a = b - c~a = b - c"
      })
  void a_field_is_quoted_where_it_must_be_and_never_a_formula(String typed, String printed) {
    assertEquals(printed, body(Paragraph.of(typed)));
  }

  @Test
  void a_cell_is_one_field_whatever_its_stretches() {
    assertEquals(
        "Who,What\nRoe,\"a, b (https://a.example/)\"\n-,",
        new CsvFormatter()
            .text(new Table(
                ImmutableList.of("Who", "What"),
                ImmutableList.of(
                    ImmutableList.of(
                        Cell.of("Roe"),
                        Cell.of(Inline.strong("a, "), Inline.link("b", "https://a.example/"))),
                    ImmutableList.of(Cell.of("–"), Cell.of()))))
            .strip()
            .replace('–', '-'));
  }

  @Test
  void every_row_is_as_wide_as_the_widest() {
    assertEquals(
        "a,,\n,,\nStep,b,\n,,\n9,c,note\n10,d,\n,,\ne,,\n,,\nf,g,",
        body(
            Paragraph.of("a"),
            Facts.of(Fact.of("Step", "b")),
            Numbered.of(9, Item.of("c", "note"), Item.of("d")),
            Bullets.of(Item.of("e")),
            Quotation.of("f", "g")));
  }

  private static String body(Block... blocks) {
    Document document = new Document("T", "en", ImmutableList.copyOf(blocks));
    String text = new CsvFormatter().text(document);
    return text.substring(text.indexOf('\n', text.indexOf('\n') + 1) + 1, text.length() - 1);
  }
}
