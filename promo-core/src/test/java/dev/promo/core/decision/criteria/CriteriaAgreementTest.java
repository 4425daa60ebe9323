package dev.promo.core.decision.criteria;

import static dev.promo.core.decision.Answers.CONFIRMED;
import static dev.promo.core.decision.Answers.DUE;
import static dev.promo.core.decision.Answers.NEXT;
import static dev.promo.core.decision.Answers.OMAR;
import static dev.promo.core.decision.Answers.SAID;
import static dev.promo.core.decision.Answers.word;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.criteria.CriteriaAgreement.Status;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CriteriaAgreementTest {
  private static final Criterion COURSE =
      new Criterion("course", "direction", "the signed course", Threshold.NONE, DUE);
  private static final CriteriaAgreement PROPOSED = version(COURSE, Confirmations.NONE);
  private static final Confirmations BOTH = Confirmations.of(
      word(Side.CANDIDATE, PROPOSED.text(), SAID), word(Side.EMPLOYER, PROPOSED.text(), CONFIRMED));
  private static final CriteriaAgreement AGREED = version(COURSE, BOTH);

  @Test
  @Tag("A-024")
  void a_version_is_agreed_by_a_confirmation_alone() {
    assertEquals(Status.PROPOSED, PROPOSED.status(NEXT));
    assertEquals(Status.PROPOSED, AGREED.status(CONFIRMED.minusDays(1)));
    assertEquals(Status.AGREED, AGREED.status(CONFIRMED));
    assertEquals(CONFIRMED, AGREED.agreed().orElseThrow().since());
  }

  @Test
  void a_changed_criterion_makes_a_version_that_nobody_has_agreed_to() {
    Criterion later =
        new Criterion("course", "direction", "the signed course", Threshold.NONE, DUE.plusDays(1));
    assertEquals(Status.PROPOSED, version(later, BOTH).status(NEXT));
  }

  @Test
  @Tag("A-023")
  void an_agreement_has_a_criterion_and_each_criterion_a_date() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new CriteriaAgreement(SAID, ImmutableList.of(), Optional.empty(), Confirmations.NONE));
    assertEquals(LocalDate.of(2027, 10, 1), CriteriaAgreement.usualDue(SAID, Defaults.standard()));
  }

  @Test
  void two_criteria_have_two_ids() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new CriteriaAgreement(
            SAID, ImmutableList.of(COURSE, COURSE), Optional.empty(), Confirmations.NONE));
  }

  @Test
  void a_new_sponsor_reads_and_confirms_it_anew() {
    assertFalse(AGREED.needsConfirmationBy(OMAR));
    assertTrue(AGREED.needsConfirmationBy(Person.of("Hana Oduya")));
  }

  @Test
  void a_criterion_reads_as_evidence_with_a_day() {
    assertEquals("the signed course, by 2027-09-30", COURSE.toString());
  }

  private static CriteriaAgreement version(Criterion criterion, Confirmations confirmations) {
    return new CriteriaAgreement(
        SAID, ImmutableList.of(criterion), Optional.of(NEXT), confirmations);
  }
}
