package dev.promo.packet.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

  @ParameterizedTest
  @CsvSource({
    "done, done.",
    "done., done.",
    "done!, done!",
    "done?, done?",
    "done…, done…",
    "' done ', done."
  })
  void a_sentence_ends_once(String text, String sentence) {
    assertEquals(sentence, Phrases.sentence(text));
  }

  @ParameterizedTest
  @CsvSource({"it works, It works.", "über alles, Über alles.", "ǆep, ǅep.", "𐐨x, 𐐀x."})
  void a_clause_gets_its_capital_in_any_locale(String clause, String sentence) {
    assertEquals(sentence, Phrases.clause(clause));
  }

  @Test
  void a_text_that_goes_on_has_no_full_stop() {
    assertEquals("Promote", Phrases.withoutFullStop(" Promote. "));
    assertEquals("Promote", Phrases.withoutFullStop("Promote"));
  }

  @Test
  void only_two_texts_need_a_comma() {
    assertEquals(Optional.of("a, b"), Phrases.joined(Optional.of("a"), Optional.of("b")));
    assertEquals(Optional.of("a"), Phrases.joined(Optional.of("a"), Optional.empty()));
    assertEquals(Optional.of("b"), Phrases.joined(Optional.empty(), Optional.of("b")));
    assertEquals(Optional.empty(), Phrases.joined(Optional.empty(), Optional.empty()));
  }
}
