package dev.promo.benchmarks;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.decision.Ask;
import dev.promo.core.decision.FutureValue;
import dev.promo.core.decision.Thesis;
import dev.promo.core.person.Person;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import java.time.LocalDate;

/** A complete case about a generated ladder and log: nothing in it gives a problem. */
final class GeneratedCase {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

  private GeneratedCase() {}

  static PromotionCase of(Rubric rubric, WinLog log) {
    return PromotionCase.builder()
        .rubric(rubric)
        .log(log)
        .candidate(Person.of("Noor Haddad"))
        .currentLevel(level(rubric, 4))
        .targetLevel(level(rubric, 5))
        .date(DAY)
        .ask(new Ask("Promote Noor Haddad to level five", DAY.plusMonths(2)))
        .thesis(new Thesis(ImmutableList.of("Noor Haddad runs shared work between four teams")))
        .noConcernsKnownOn(DAY)
        .future(new FutureValue("Noor will own the agreements", "The second site needs one owner"))
        .build();
  }

  private static Level level(Rubric rubric, int number) {
    return rubric.level(GeneratedLadder.levelName(number)).orElseThrow();
  }
}
