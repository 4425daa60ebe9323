package dev.promo.core.sponsor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SponsorTest {
  private static final Person OMAR = Person.of("Omar Bell");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final SponsorAct QUIET =
      new SponsorAct(MAY, "Asked who else should read the packet.", Optional.empty());
  private static final SponsorAct NEUTRAL = act(MAY, SponsorStance.NEUTRAL);
  private static final SponsorAct ADVOCATE = act(MAY.plusMonths(1), SponsorStance.ADVOCATE);

  @Test
  @Tag("A-037")
  void the_stance_is_what_the_newest_act_shows() {
    assertEquals(SponsorStance.ADVOCATE, Sponsor.stanceBy(List.of(ADVOCATE, NEUTRAL)));
    assertEquals(SponsorStance.NEUTRAL, Sponsor.stanceBy(List.of(NEUTRAL, QUIET)));
  }

  @Test
  @Tag("A-037")
  @Tag("A-123")
  void an_act_shows_no_stance_unless_the_candidate_says_which() {
    assertEquals(SponsorStance.UNKNOWN, Sponsor.stanceBy(List.of(QUIET)));
    assertEquals(SponsorStance.UNKNOWN, Sponsor.stanceBy(List.of()));
  }

  @Test
  void acts_of_one_day_that_show_different_stances_leave_it_unknown() {
    SponsorAct other = act(MAY, SponsorStance.BLOCKER);
    assertEquals(SponsorStance.UNKNOWN, Sponsor.stanceBy(List.of(NEUTRAL, other)));
  }

  @Test
  @Tag("A-073")
  void a_sponsor_presents_in_a_forum_and_acts_stand_oldest_first() {
    Sponsor sponsor = new Sponsor(
        OMAR,
        SponsorStance.ADVOCATE,
        Optional.of("spring calibration"),
        ImmutableList.of(ADVOCATE, NEUTRAL));
    assertEquals(List.of(NEUTRAL, ADVOCATE), sponsor.acts());
    assertEquals(Optional.of("spring calibration"), sponsor.forum());
  }

  @Test
  void what_is_written_of_a_sponsor_says_something() {
    assertThrows(IllegalArgumentException.class, () -> new SponsorAct(MAY, " ", Optional.empty()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Sponsor(OMAR, SponsorStance.UNKNOWN, Optional.of(" "), ImmutableList.of()));
  }

  private static SponsorAct act(LocalDate on, SponsorStance shows) {
    return new SponsorAct(on, "Spoke about the case.", Optional.of(shows));
  }
}
