package dev.promo.core.sponsor;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Who presents and argues the case in the room where the candidate is not: an advocate with the packet in hand, no
 * judge.
 *
 * @param person usually the manager
 * @param stance where they stand, as it was written down
 * @param forum where they present it, such as {@code spring calibration}
 * @param acts what they did and said, oldest first
 */
public record Sponsor(
    Person person, SponsorStance stance, Optional<String> forum, ImmutableList<SponsorAct> acts) {
  private static final Comparator<SponsorAct> OLDEST_FIRST = Comparator.comparing(SponsorAct::on)
      .thenComparing(SponsorAct::what)
      .thenComparing(Record::toString);

  public Sponsor {
    checkArgument(
        forum.filter(String::isBlank).isEmpty(),
        "where %s presents the case must not be blank",
        person.name());
    acts = ImmutableList.sortedCopyOf(OLDEST_FIRST, acts);
  }

  /** A sponsor whose stance was written down without the acts that show it. */
  public Sponsor(Person person, SponsorStance stance) {
    this(person, stance, Optional.empty(), ImmutableList.of());
  }

  /** A sponsor of whose stance nothing is written. */
  public Sponsor(Person person) {
    this(person, SponsorStance.UNKNOWN);
  }

  /**
   * Where somebody stands by what they did: what the newest acts that show a stance show. Acts of one day that show
   * different ones leave it unknown.
   */
  public static SponsorStance stanceBy(Iterable<SponsorAct> acts) {
    ImmutableList<SponsorAct> telling = ImmutableList.copyOf(acts).stream()
        .filter(act -> act.shows().isPresent())
        .collect(ImmutableList.toImmutableList());
    Optional<LocalDate> newest =
        telling.stream().map(SponsorAct::on).max(Comparator.naturalOrder());
    ImmutableSet<SponsorStance> shown = telling.stream()
        .filter(act -> newest.filter(act.on()::equals).isPresent())
        .flatMap(act -> act.shows().stream())
        .collect(toImmutableSet());
    return shown.size() == 1 ? shown.asList().get(0) : SponsorStance.UNKNOWN;
  }
}
