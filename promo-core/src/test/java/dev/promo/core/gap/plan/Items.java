package dev.promo.core.gap.plan;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/** Plan items of the year 2027, sound unless their name says otherwise. */
public final class Items {
  public static final LocalDate START = LocalDate.of(2027, 1, 4);
  public static final LocalDate CHECKPOINT = LocalDate.of(2027, 2, 15);
  public static final LocalDate DUE = LocalDate.of(2027, 3, 31);
  public static final SponsorWord YES = word("That would count.");

  public static final PlanItem PROPOSED = PlanItem.builder()
      .id("course-of-returns")
      .dimension("direction")
      .expectation("Sets a one-year course.")
      .action("Write the one-year course of returns and agree it with care and finance")
      .businessValue("Returns cost less when three departments follow one course.")
      .evidence(new ExpectedEvidence(
          Optional.of("the signed course"), Optional.empty(), Optional.of("Head of Care")))
      .start(START)
      .checkpoint(CHECKPOINT)
      .due(DUE)
      .build();

  public static final PlanItem AGREED = PROPOSED.agree(YES);
  public static final PlanItem SUBMITTED = AGREED.begin().submit(DUE.minusDays(10));

  private Items() {}

  public static SponsorWord word(String words) {
    return new SponsorWord(Person.of("Omar Bell"), START, words);
  }
}
