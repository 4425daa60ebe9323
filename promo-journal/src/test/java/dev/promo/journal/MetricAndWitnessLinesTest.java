package dev.promo.journal;

import static dev.promo.journal.Reading.brag;
import static dev.promo.journal.Reading.entry;
import static dev.promo.journal.Reading.onlyWin;
import static dev.promo.journal.Reading.sound;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Metric;
import dev.promo.core.win.MetricClass;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetricAndWitnessLinesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "calls: 12 -> 3.50 calls; per week; quality; measured: log; 4 weeks",
        "calls: 12 calls → 3.50 calls; quality; per week; measured: log; 4 weeks",
        "calls:  12->3.50calls;;per week; QUALITY ; Measured : log; 4 weeks ",
        "calls: 12 -> 3.50; unit: calls; period: per week; quality; measured: log; 4 weeks"
      })
  void a_metric_has_values_a_unit_and_a_provenance(String line) {
    Metric expected = Metric.builder()
        .name("calls")
        .before(new BigDecimal("12"))
        .after(new BigDecimal("3.50"))
        .unit("calls")
        .period("per week")
        .kind(MetricClass.QUALITY)
        .provenance(Provenance.MEASURED)
        .basis("log; 4 weeks")
        .build();
    assertEquals(ImmutableList.of(expected), entry("- Metric: " + line).metrics());
  }

  @Test
  void the_basis_of_a_metric_is_kept_word_for_word() {
    Metric metric = entry("- Metric: a: 1 h; estimated: b ; c: d;").metrics().get(0);
    assertEquals(Optional.of("b ; c: d;"), metric.basis());
  }

  @Test
  void a_provenance_without_basis_does_not_swallow_what_follows() {
    Metric metric = entry("- Metric: a: 1 h; measured; period: week").metrics().get(0);
    assertEquals(Optional.empty(), metric.basis());
    assertEquals(Optional.of("week"), metric.period());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Said: \"It works.\"; Dana Ito (Lead); peer; 2026-03-20; to-committee",
        "Said: “It works.”; Dana Ito (Lead); to committee; Peer; 2026-03-20",
        "Said: „It works.“; Dana Ito (Lead); 2026-03-20; TO_COMMITTEE; peer",
        "Said: « It works. »; Dana Ito (Lead); peer; 2026-03-20; to-committee;"
      })
  void words_stand_in_double_quotes(String line) {
    Corroboration expected = Corroboration.builder()
        .speaker(Person.of("Dana Ito", "Lead"))
        .relation(Relation.PEER)
        .words("It works.")
        .date(LocalDate.of(2026, 3, 20))
        .consent(Consent.TO_COMMITTEE)
        .build();
    assertEquals(ImmutableList.of(expected), entry(line).corroborations());
  }

  @Test
  void without_a_word_about_it_a_witness_is_private() {
    Corroboration seen = entry("- Seen: Dana Ito; manager").corroborations().get(0);
    assertEquals(Consent.PRIVATE_TO_CANDIDATE, seen.consent());
    assertEquals(Optional.empty(), seen.words());
  }

  @Test
  void words_may_hold_a_quote_before_a_semicolon() {
    Win win = entry("- Said: \"He said \"yes\"\\; I did not.\"; Dana; peer");
    assertEquals(
        Optional.of("He said \"yes\"; I did not."), win.corroborations().get(0).words());
    assertEquals(win, onlyWin(sound(brag(BragPrinter.print(win)))));
  }
}
