package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Paragraph;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPropertyTest {
  private static final String SPACES = "(?U)[\\s&&[^\u00A0]]";

  private final TextFormatter formatter = new TextFormatter();

  @Property(tries = 500)
  void no_line_is_wider_than_80_columns_or_ends_in_a_space(@ForAll("hostile") String text) {
    String printed = formatter.text(Blocks.everywhere(place -> place + text.repeat(3)));
    printed.lines().forEach(line -> {
      assertTrue(DisplayWidth.of(line) <= 80, line);
      assertFalse(line.endsWith(" "), line);
    });
  }

  @Property(tries = 500)
  void nothing_harmful_is_printed(@ForAll("hostile") String text) {
    String printed = formatter.text(Blocks.everywhere(place -> place + text));
    printed.lines().forEach(line -> assertEquals(PlainText.of(line), line));
  }

  @Property
  void breaking_lines_loses_nothing_but_spaces(@ForAll("hostile") String text) {
    String prose = text.repeat(20);
    String printed = formatter.text(Document.of("T", "en", Paragraph.of(prose)));
    assertEquals("T=" + PlainText.of(prose).replaceAll(SPACES, ""), printed.replaceAll(SPACES, ""));
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileTexts.any();
  }
}
