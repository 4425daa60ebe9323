package dev.promo.core.sponsor.talk;

import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;

/** What was told in the autumn of 2026. */
public final class Talks {
  public static final LocalDate DAY = LocalDate.of(2026, 10, 5);

  public static final Episode EPISODE = Episode.builder()
      .threat("Care had no stock figure on Mondays.")
      .stakes("Every Monday some 40 customers were told the wrong day.")
      .action("I moved the count to Sunday night with the night shift.")
      .result("Wrong days fell from 40 to 3 a week.")
      .win("monday-count")
      .build();

  public static final OneOnOneUpdate UPDATE =
      OneOnOneUpdate.builder().on(DAY).addEpisodes(EPISODE).build();

  private Talks() {}

  static CareerConversation conversation(LocalDate day) {
    return new CareerConversation(day, Person.of("Omar Bell"), Optional.empty());
  }
}
