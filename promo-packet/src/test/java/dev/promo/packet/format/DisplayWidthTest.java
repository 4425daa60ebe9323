package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayWidthTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"a", "é", "e\u0301", "ß", "–", "→", "●", "\u00A0", "ف", "ﾊ", "\uD83D\uDD76"})
  void a_letter_takes_one_column_with_all_its_marks(String text) {
    assertEquals(1, DisplayWidth.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "日",
        "한",
        "\u1112\u1161\u11AB",
        "、",
        "Ａ",
        "か\u3099",
        "\uD840\uDC00",
        "✅",
        "\uD83D\uDE00",
        "❤\uFE0F",
        "1\uFE0F\u20E3",
        "\uD83D\uDC4D\uD83C\uDFFD",
        "\uD83D\uDC69\u200D\uD83D\uDCBB",
        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uD83C\uDDE9\uD83C\uDDEA"
      })
  void an_ideograph_and_a_picture_take_two(String text) {
    assertEquals(2, DisplayWidth.of(text));
    assertEquals(text.length(), DisplayWidth.endOfCluster(text, 0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u200F", "\u200D", "\u0301", "\uFEFF"})
  void marks_alone_take_none(String text) {
    assertEquals(0, DisplayWidth.of(text));
  }

  @Test
  void a_text_is_as_wide_as_its_clusters_together() {
    assertEquals(20, DisplayWidth.of("Jörg 佐藤 美咲 \uD83D\uDE00 e\u0301!"));
    assertEquals(4, DisplayWidth.of("\uD83C\uDDE9\uD83C\uDDEA\uD83C\uDDEB\uD83C\uDDF7"));
  }
}
