package dev.promo.packet.calibration;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Consent;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Quotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QuotationSectionTest {
  private static final Corroboration DANA = Cases.quote("Dana Ito", "I trust it.");

  @Test
  void says_who_said_it_in_what_role_as_what_and_when() {
    Corroboration told = DANA.withSpeaker(Person.of("Dana Ito", "Head of Payables"))
        .withRelation(Relation.STAKEHOLDER)
        .withDate(Cases.SPRING);
    assertEquals(
        "Dana Ito, Head of Payables (stakeholder), 2026-05-14",
        packet(told).quotations().get(0).attribution());
  }

  @ParameterizedTest
  @EnumSource(names = {"NONE", "PRIVATE_TO_CANDIDATE", "TO_SPONSOR"})
  void words_not_meant_for_the_committee_are_not_quoted(Consent consent) {
    PacketReader packet = packet(DANA.withConsent(consent));
    assertEquals(ImmutableList.of(), packet.quotations());
    assertFalse(packet.headings(2).contains("What others say"));
  }

  @ParameterizedTest
  @EnumSource(names = {"TO_COMMITTEE", "PUBLIC"})
  void words_meant_for_the_committee_are_quoted(Consent consent) {
    assertEquals(ImmutableList.of("I trust it."), words(DANA.withConsent(consent)));
  }

  @Test
  void whoever_saw_it_and_said_nothing_is_not_quoted() {
    Corroboration silent = Cases.seen("Dana Ito", Relation.PEER).withConsent(Consent.TO_COMMITTEE);
    assertEquals(ImmutableList.of(), words(silent));
  }

  @Test
  void eighteen_words_are_quoted_and_nineteen_are_not() {
    assertEquals(
        ImmutableList.of(Cases.words(18)),
        words(
            Cases.quote("Dana Ito", Cases.words(18)), Cases.quote("Pavel Novak", Cases.words(19))));
  }

  @Test
  void words_too_long_to_quote_are_named_to_their_author() {
    Corroboration talkative = Cases.quote("Pavel Novak", Cases.words(19));

    ImmutableList<Problem> problems = CalibrationPacket.of(
            Cases.of(Cases.MATCHING.withCorroborations(talkative)))
        .problems();

    assertTrue(problems.stream()
        .anyMatch(problem -> problem.code().equals("QUOTATION_TOO_LONG") && !problem.isError()));
  }

  @Test
  void the_three_most_independent_come_first() {
    assertEquals(
        ImmutableList.of("of a customer", "of a stakeholder", "of a senior"),
        words(
            said("of a report", Relation.REPORT),
            said("of a manager", Relation.MANAGER),
            said("of a senior", Relation.SENIOR),
            said("of a peer", Relation.PEER),
            said("of a customer", Relation.CUSTOMER),
            said("of a stakeholder", Relation.STAKEHOLDER)));
    assertEquals(
        ImmutableList.of("of a peer", "of a manager", "of a report"),
        words(
            said("of a report", Relation.REPORT),
            said("of a manager", Relation.MANAGER),
            said("of a peer", Relation.PEER)));
  }

  @Test
  void of_equally_independent_words_the_newest_come_first_and_the_undated_last() {
    assertEquals(
        ImmutableList.of("newer", "older", "undated"),
        words(
            said("undated", Relation.PEER),
            said("older", Relation.PEER).withDate(Cases.SPRING),
            said("newer", Relation.PEER).withDate(Cases.AUTUMN)));
  }

  @Test
  void of_equally_new_words_the_alphabet_decides_and_for_the_same_words_the_role() {
    assertEquals(
        ImmutableList.of("a", "b"), words(said("b", Relation.PEER), said("a", Relation.PEER)));
    ImmutableList<Quotation> same = packet(
            DANA.withSpeaker(Person.of("Dana Ito", "Buyer")),
            DANA.withSpeaker(Person.of("Pavel Novak", "Auditor")))
        .quotations();
    assertEquals("Pavel Novak, Auditor (peer)", same.get(0).attribution());
    assertEquals("Dana Ito, Buyer (peer)", same.get(1).attribution());
  }

  @Test
  void nobody_speaks_twice_in_whatever_role() {
    Corroboration again =
        DANA.withSpeaker(Person.of("Dana Ito", "Head of Payables")).withWords("It still works.");
    assertEquals(ImmutableList.of("I trust it."), words(DANA, again));
  }

  private static Corroboration said(String words, Relation relation) {
    return Cases.quote("Speaker " + words, words).withRelation(relation);
  }

  private static ImmutableList<String> words(Corroboration... seen) {
    return packet(seen).quotations().stream()
        .map(quotation -> PacketReader.text(quotation.words()))
        .collect(toImmutableList());
  }

  private static PacketReader packet(Corroboration... seen) {
    return PacketReader.of(Cases.of(Cases.MATCHING.withCorroborations(seen)));
  }
}
