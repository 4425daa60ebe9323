package dev.promo.packet.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Language;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {
  /** One number was measured, another, 1200, is an estimate. */
  private static final Win BOTH = Cases.MATCHING.withMetrics(Cases.MEASURED, Cases.ESTIMATE);

  @Test
  void is_the_result_and_where_there_is_none_the_title() {
    assertEquals("Month-end closes a day earlier.", headline(Cases.MATCHING));
    assertEquals(
        "Automated invoice matching.", headline(Cases.MATCHING.withResult(Optional.empty())));
  }

  @Test
  void is_the_same_in_the_packet() {
    assertEquals(
        "Month-end closes a day earlier.",
        PacketReader.of(Cases.of(Cases.MATCHING)).headline());
  }

  @ParameterizedTest
  @CsvSource({"Done, Done.", "Done., Done.", "' Done ', Done.", "Done!, Done!", "Done…, Done…"})
  void ends_once(String claim, String headline) {
    assertEquals(headline, headline(BOTH.withResult(claim)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Saves 1200 EUR",
        "Saves 1,200 EUR",
        "Saves 1200.00 EUR",
        "Saves EUR1200",
        "What is saved is 1200",
        "What is saved is 1200."
      })
  void that_names_an_estimated_value_says_so(String claim) {
    String open = Phrases.withoutFullStop(claim);
    assertEquals(open + " (estimated).", headline(BOTH.withResult(claim)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Takes 4 hours",
        "Closes a day earlier",
        "Saves 12000 EUR",
        "Saves 1200.5 EUR",
        "Saves 31,200 EUR",
        "Saves 1,2003 EUR"
      })
  void that_names_none_does_not(String claim) {
    assertEquals(claim + ".", headline(BOTH.withResult(claim)));
  }

  @Test
  void names_a_negative_value_without_its_sign() {
    Win win = BOTH.withMetrics(Cases.MEASURED, Cases.ESTIMATE.withAfter(new BigDecimal(-30)));
    assertEquals("Cut by 30 (estimated).", headline(win.withResult("Cut by 30")));
  }

  @Test
  void of_a_win_with_nothing_but_estimates_says_so() {
    assertEquals(
        "Month-end closes a day earlier (estimated).",
        headline(Cases.MATCHING.withMetrics(Cases.ESTIMATE, Cases.ESTIMATE)));
  }

  @Test
  void of_a_win_without_metrics_or_with_reported_ones_does_not() {
    assertEquals("Rebuilt a.", headline(Cases.win("a", Cases.SCOPE)));
    assertEquals(
        "Month-end closes a day earlier.",
        headline(Cases.MATCHING.withMetrics(Cases.ESTIMATE.withProvenance(Provenance.REPORTED))));
  }

  @Test
  void a_number_longer_than_any_value_names_no_estimate() {
    Win win = BOTH.withMetrics(Cases.MEASURED, Cases.ESTIMATE).withResult("9".repeat(2_000_000));

    assertEquals("9".repeat(2_000_000) + ".", headline(win));
  }

  private static String headline(Win win) {
    return Headline.of(win, Language.english());
  }
}
