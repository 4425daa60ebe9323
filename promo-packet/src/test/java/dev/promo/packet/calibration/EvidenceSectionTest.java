package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.Contribution;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.Provenance;
import dev.promo.core.win.Win;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Inline;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EvidenceSectionTest {

  @Test
  void an_empty_log_says_that_it_is_empty() {
    assertEquals(
        ImmutableList.of(
            "The log holds no win yet that is evidence in a dimension of this ladder."),
        PacketReader.of(Cases.THREE_LINES).paragraphs("Evidence"));
  }

  @Test
  void only_dimensions_with_a_win_have_a_heading() {
    Win talk = Cases.win("talk", Cases.DIRECTION);
    assertEquals(
        ImmutableList.of("Scope", "Direction"),
        PacketReader.of(Cases.of(talk, Cases.MATCHING)).headings(3));
  }

  @Test
  @Tag("A-069")
  void the_result_comes_before_what_was_done_the_own_part_and_who_was_better_off() {
    Win win = Cases.MATCHING
        .withContribution(new Contribution(Optional.of("I wrote the rules"), ImmutableList.of()))
        .withBeneficiaries(
            new Beneficiary("accounts payable", Optional.of(12), Optional.empty()),
            new Beneficiary("the auditors of Acme Inc.", Optional.empty(), Optional.empty()));
    assertEquals(
        "Month-end closes a day earlier. Automated invoice matching. I wrote the rules. "
            + "For accounts payable (12), the auditors of Acme Inc.",
        PacketReader.text(packet(win).item().text()));
  }

  @Test
  void a_win_without_a_result_says_what_was_done_once() {
    Win win = Cases.MATCHING.withResult(Optional.empty());
    assertEquals(
        "Automated invoice matching.", PacketReader.text(packet(win).item().text()));
  }

  @Test
  void the_proof_holds_quarter_number_witnesses_and_artefacts() {
    Win win = Cases.MATCHING
        .withCorroborations(
            Cases.quote("Dana Ito", "It works."), Cases.seen("Maya Lind", Relation.MANAGER))
        .withArtefacts(new Artefact("runbook", Optional.empty(), false))
        .withSharedWhere("operations review, April");
    assertEquals(
        "Q2\u00a02026 · 72 → 4 hours, per month-end (−94\u00a0%) · seen by Dana Ito, the manager · runbook",
        packet(win).proof());
  }

  @Test
  void a_metric_is_named_where_the_result_cannot_say_which_it_is() {
    Win several = Cases.MATCHING.withMetrics(Cases.MEASURED, Cases.MEASURED.withName("reports"));
    assertTrue(packet(several).proof().contains(" · invoice matching 72 → 4 hours"));
    assertTrue(packet(several).proof().contains(" · reports 72 → 4 hours"));
    Win noResult = Cases.MATCHING.withResult(Optional.empty());
    assertTrue(packet(noResult).proof().contains(" · invoice matching 72 → 4 hours"));
  }

  @Test
  void the_values_of_an_estimate_carry_a_mark_and_those_of_others_do_not() {
    Win estimated = Cases.MATCHING.withMetrics(
        Cases.MEASURED.withProvenance(Provenance.ESTIMATED), Cases.ESTIMATE);
    assertEquals(
        "Q2\u00a02026 · invoice matching ~72 → ~4 hours, per month-end (about −94\u00a0%) · cost ~1200 EUR"
            + " · not yet visible to decision-makers",
        packet(estimated).proof());
    Win reported = Cases.MATCHING.withMetrics(
        Cases.MEASURED.withProvenance(Provenance.REPORTED).withAfter(new BigDecimal(-100)));
    assertTrue(packet(reported).proof().contains("72 → −100 hours, per month-end (−239\u00a0%)"));
  }

  @Test
  @Tag("A-055")
  void a_win_that_one_of_those_who_decide_knows_is_visible_to_them() {
    String unseen = " · not yet visible to decision-makers";
    assertTrue(packet(Cases.MATCHING).proof().endsWith(unseen));
    Win known = Cases.MATCHING.withKnownTo(Audience.COMMITTEE);
    assertFalse(packet(known).proof().contains(unseen));
  }

  @Test
  @Tag("A-061")
  void a_win_shared_where_those_who_decide_look_is_not_called_unseen() {
    String unseen = " · not yet visible to decision-makers";
    assertTrue(packet(Cases.MATCHING.withSharedWhere()).proof().endsWith(unseen));
    Win shared = Cases.MATCHING.withSharedWhere("operations review, March");
    assertFalse(packet(shared).proof().contains(unseen));
  }

  @Test
  void an_address_is_a_link() {
    Win win = Cases.MATCHING.withArtefacts(
        new Artefact("runbook", Optional.of("https://a.example/r"), false));
    assertTrue(
        packet(win).item().notes().get(0).contains(Inline.link("runbook", "https://a.example/r")));
  }

  @Test
  void a_witness_who_did_not_agree_is_named_by_what_they_are_once() {
    Win win = Cases.MATCHING.withCorroborations(
        Cases.seen("Dana Ito", Relation.PEER),
        Cases.seen("Pavel Novak", Relation.PEER).withConsent(Consent.TO_SPONSOR));
    assertTrue(packet(win).proof().contains(" · seen by a peer · "));
  }

  @Test
  @Tag("A-084")
  void the_reason_given_for_the_dimension_is_a_note() {
    Win win = Cases.MATCHING.withDimensions(
        new DimensionClaim("scope", Optional.of("it reached every team")),
        new DimensionClaim("influence", Optional.of("nobody had to agree")));
    assertEquals(2, packet(win).item().notes().size());
    assertEquals(
        "It reached every team.", PacketReader.text(packet(win).item().notes().get(1)));
  }

  private static PacketReader packet(Win win) {
    return PacketReader.of(Cases.of(win));
  }

  @Test
  @Tag("A-059")
  void an_estimate_that_rests_on_nothing_is_doubted_and_one_with_a_basis_is_not() {
    Win bare = Cases.MATCHING.withMetrics(Cases.ESTIMATE);
    Win based = Cases.MATCHING.withMetrics(Cases.ESTIMATE.withBasis("two weeks counted"));

    assertEquals(1, doubts(bare));
    assertEquals(0, doubts(based));
    assertEquals(0, doubts(Cases.MATCHING));
  }

  private static long doubts(Win win) {
    return CalibrationPacket.of(Cases.of(win)).problems().stream()
        .filter(problem -> problem.code().equals("ESTIMATE_WITHOUT_BASIS"))
        .count();
  }
}
