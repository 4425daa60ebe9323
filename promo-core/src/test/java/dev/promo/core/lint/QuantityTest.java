package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import dev.promo.core.policy.Defaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which numbers of a text say how much or how many. */
class QuantityTest {
  private static final PhraseTrie PHRASES = PhraseTrie.of(LintWords.english());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Saved $1,234.50 a month | 1234.5",
        "Saved 1.234,50 € a month | 1234.5",
        "Saved 1 234,50 zł a month | 1234.5",
        "Saved CHF 1'234.50 a month | 1234.5",
        "Saved ₹3,47,215 a month | 347215",
        "Saved €48.000 a month | 48000",
        "Brought in 3,2 Mio. € | 3200000",
        "Brought in £2.5m | 2500000",
        "Cut waste to 0,125 % | 0.125",
        "Fed two hundred and fifty guests | 250",
        "Moved a dozen looms | 12",
        "Saved half a million euros | 500000"
      })
  void a_result_has_its_value(String text, double value) {
    ImmutableList<Quantity> results = results(text);
    assertEquals(value, results.get(results.size() - 1).value(), 1e-9, results::toString);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Finished on 2026-02-10",
        "Finished on 10.02.2026",
        "Finished on 3 March 2026",
        "Finished in March 2026",
        "Finished in 2026",
        "Finished in Q3 2026 and in FY26",
        "Finished for the season 2025/26",
        "Moved to version 2.3.1",
        "Moved to release 11.3",
        "Moved to v2.1",
        "Closed PROJ-4711",
        "Closed ticket 4711",
        "Closed #4711",
        "Came 2nd of the field",
        "Opened the 3rd floor",
        "Rebuilt room 12",
        "Ended phase 2",
        "Taught Year 6",
        "Opened at 9am",
        "Opened at 10:30",
        "Wrote it in Python 3",
        "Met ISO 9001",
        "Kept the 1990s archive",
        "Ran it for two years",
        "Ran it over the last 18 months",
        "Moved to two-week planning"
      })
  void what_dates_names_or_frames_is_no_result(String text) {
    assertEquals(ImmutableList.of(), results(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ran 400 days without an accident",
        "Planted 2000 saplings",
        "Trained 14 nurses",
        "Trained fourteen nurses",
        "Cut the queue by a third",
        "Halved the queue",
        "Brought complaints to zero",
        "Raised the rating to 4.8",
        "Answers 90 calls a day",
        "Cleared 9 of 11 depots",
        "Saved 3 to 5 hours"
      })
  void what_counts_or_measures_is_a_result(String text) {
    assertFalse(results(text).isEmpty(), text);
  }

  private static ImmutableList<Quantity> results(String text) {
    return Reading.of(Draft.bare(text), PHRASES, Drafts.TODAY, Defaults.standard())
        .quantities()
        .stream()
        .filter(Quantity::isResult)
        .collect(toImmutableList());
  }
}
