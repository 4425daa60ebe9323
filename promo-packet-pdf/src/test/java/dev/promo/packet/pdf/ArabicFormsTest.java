package dev.promo.packet.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicFormsTest {

  @ParameterizedTest
  @CsvSource({
    "no neighbours, \u0628, \uFE8F",
    "beginning middle and end, \u0628\u0628\u0628, \uFE91\uFE92\uFE90",
    "alef joins only what is before it, \u0628\u0627\u0628, \uFE91\uFE8E\uFE8F",
    "lam and alef are one, \u0644\u0627, \uFEFB\u2060",
    "lam and alef after a letter, \u0628\u0644\u0627, \uFE91\uFEFC\u2060",
    "marks are passed over, \u0628\u064E\u0628, \uFE91\u064E\uFE90",
    "a space parts, \u0628 \u0628, \uFE8F \uFE8F",
    "non-joiner parts, \u0628\u200C\u0628, \uFE8F\u200C\uFE8F",
    "joiner joins, \u0628\u200D, \uFE91\u200D",
    "Persian letters, \u067E\u06AF\u06CC, \uFB58\uFB95\uFBFD",
    "hamza stands alone, \u0628\u0621, \uFE8F\uFE80",
    "other writings are left alone, x\u05D0, x\u05D0"
  })
  void letters_take_the_form_that_their_neighbours_ask_for(
      String what, String typed, String shaped) {
    assertEquals(shaped, ArabicForms.of(typed), what);
  }
}
