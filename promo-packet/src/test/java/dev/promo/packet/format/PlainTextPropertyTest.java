package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainTextPropertyTest {

  @Property
  void nothing_harmful_is_left(@ForAll("hostile") String text) {
    String plain = PlainText.of(text);
    assertFalse(
        plain.matches("(?s).*[\\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF].*"));
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(plain));
  }

  @Property
  void plain_text_stays_the_very_same(@ForAll("hostile") String text) {
    String plain = PlainText.of(text);
    assertSame(plain, PlainText.of(plain));
  }

  @Example
  void text_of_every_script_is_plain() {
    String text = "Jörg Müßig, 佐藤 美咲, فاطمة\u200F, é\u0301, \uD83D\uDE00\u200D, a  b";
    assertSame(text, PlainText.of(text));
  }

  @Example
  void breaks_become_one_space_and_the_rest_a_replacement() {
    assertEquals("a b c", PlainText.of("a \r\n\t b\u2029c"));
    assertEquals("\uFFFD\uFFFD\uFFFD\uFFFDx\uFFFD", PlainText.of("\0\u202E\uDC00\uFFFEx\uD800"));
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileTexts.any();
  }
}
