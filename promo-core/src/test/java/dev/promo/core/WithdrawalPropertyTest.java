package dev.promo.core;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.core.rubric.Ladders.ANALYST;
import static dev.promo.core.rubric.Ladders.SENIOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import dev.promo.core.evidence.EvidenceScore;
import dev.promo.core.person.Attribution;
import dev.promo.core.person.ConsentTerms;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import dev.promo.core.rubric.Ladders;
import dev.promo.core.win.AnyWin;
import dev.promo.core.win.Corroboration;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.core.win.Wins;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What becomes of a case when witnesses take back what they said. */
@Domain(AnyWin.class)
@Domain(DomainContext.Global.class)
class WithdrawalPropertyTest {
  private static final ConsentTerms WITHDRAWN =
      new ConsentTerms(Attribution.NAMED, Optional.empty(), Optional.of(Wins.AUTUMN));

  @Property
  void the_win_stays_and_its_score_is_that_of_a_win_they_never_saw(
      @ForAll WinLog log, @ForAll boolean isPeer) {
    PromotionCase held = promotion(withdrawn(log, isPeer ? "Dana Ito" : "Maya Lind"));
    WinLog never = without(log, isPeer ? "Dana Ito" : "Maya Lind");
    assertEquals(ids(log), ids(held.log()));
    assertEquals(scores(never), scores(held.log()));
    assertEquals(promotion(never).coverage(), held.coverage());
  }

  @Property
  void nothing_they_said_is_left_in_the_case(@ForAll WinLog log) {
    PromotionCase held = promotion(withdrawn(log, "Dana Ito"));
    assertFalse(held.toString().contains("Dana Ito"), held::toString);
  }

  private static PromotionCase promotion(WinLog log) {
    return PromotionCase.builder()
        .rubric(Ladders.analysts())
        .log(log)
        .candidate(Person.of("Lena Park"))
        .currentLevel(ANALYST)
        .targetLevel(SENIOR)
        .build();
  }

  private static WinLog withdrawn(WinLog log, String name) {
    return WinLog.of(Lists.transform(
        log.wins(),
        win -> win.withCorroborations(Lists.transform(
            win.corroborations(),
            seen -> seen.speaker().name().equals(name) ? seen.withTerms(WITHDRAWN) : seen))));
  }

  private static WinLog without(WinLog log, String name) {
    return WinLog.of(Lists.transform(log.wins(), win -> win.withCorroborations(others(win, name))));
  }

  private static ImmutableList<Corroboration> others(Win win, String name) {
    return win.corroborations().stream()
        .filter(seen -> !seen.speaker().name().equals(name))
        .collect(toImmutableList());
  }

  private static ImmutableList<String> ids(WinLog log) {
    return log.wins().stream().map(Win::id).collect(toImmutableList());
  }

  private static ImmutableList<EvidenceScore> scores(WinLog log) {
    return log.wins().stream()
        .map(win -> EvidenceScore.of(win, Wins.YEAR, Defaults.standard()))
        .collect(toImmutableList());
  }
}
