package dev.promo.packet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypefacePropertyTest {

  @Test
  void font_knows_its_characters() {
    Typeface font = Typeface.of(TestFonts.japanese());
    assertNotEquals(0, font.glyph('佐'));
    assertEquals(1000, font.width(font.glyph('佐')));
    assertEquals(0, font.glyph('x'));
    assertEquals(0, font.glyph(0x10FFFD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OTTO", "not a font at all, but some words", "\0\1\0\0\0\5"})
  void what_is_no_font_is_refused(String text) {
    byte[] file = text.getBytes(StandardCharsets.ISO_8859_1);
    assertThrows(IllegalArgumentException.class, () -> Typeface.of(file));
  }

  @Test
  void font_that_may_not_be_embedded_is_refused() {
    byte[] file = TestFonts.japanese();
    file[table(file, "OS/2") + 9] = 2;
    assertThrows(IllegalArgumentException.class, () -> Typeface.of(file));
  }

  @Property(tries = 300)
  void broken_font_is_refused_or_read(@ForAll int at, @ForAll byte wrong) {
    byte[] file = TestFonts.japanese();
    file[Math.floorMod(at, file.length)] = wrong;
    try {
      Typeface.of(file).glyph('佐');
    } catch (IllegalArgumentException e) {
      assertEquals("not a TrueType font that can be embedded", e.getMessage());
    }
  }

  private static int table(byte[] file, String name) {
    byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
    int record = 12;
    while (!Arrays.equals(file, record, record + 4, wanted, 0, 4)) {
      record += 16;
    }
    return ByteBuffer.wrap(file).getInt(record + 8);
  }
}
