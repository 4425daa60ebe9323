package dev.promo.core.decision.criteria;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import dev.promo.core.decision.letter.Confirmations;
import dev.promo.core.decision.letter.Side;
import dev.promo.core.decision.letter.TextHash;
import dev.promo.core.person.Person;
import dev.promo.core.policy.Defaults;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version of what would be enough. It is agreed once both sides have confirmed its text; meeting it guarantees no
 * outcome.
 *
 * @param on the day this version was written
 * @param criteria at least one, no two with one id
 * @param decisionOn the day of the next decision, where one was named
 * @param confirmations who confirmed it, or an earlier text
 */
public record CriteriaAgreement(
    LocalDate on,
    ImmutableList<Criterion> criteria,
    Optional<LocalDate> decisionOn,
    Confirmations confirmations) {
  /** How far an agreement has come. */
  public enum Status {
    PROPOSED,
    AGREED
  }

  public CriteriaAgreement {
    AgreedCriteria.checkCriteria(criteria);
  }

  /** The day by which criteria are met when nobody names one. */
  public static LocalDate usualDue(LocalDate on, Defaults defaults) {
    return on.plusMonths(defaults.planHorizonMonths());
  }

  /** What is confirmed when this version is confirmed. */
  public String text() {
    return criteria.stream()
            .map(each -> each.id() + " [" + each.dimension() + "]: " + each)
            .collect(joining("\n"))
        + decisionOn.map(day -> "\ndecision on " + day).orElse("");
  }

  public Status status(LocalDate day) {
    return agreed().filter(held -> !held.since().isAfter(day)).isPresent()
        ? Status.AGREED
        : Status.PROPOSED;
  }

  /** The criteria as agreed, once both sides have confirmed this text. */
  public Optional<AgreedCriteria> agreed() {
    return confirmations
        .mutualOn(TextHash.of(text()))
        .map(since -> new AgreedCriteria(criteria, decisionOn, since));
  }

  /**
   * Whether a sponsor has yet to confirm it: what another has confirmed is history that a new sponsor reads and confirms
   * anew, and no debt.
   */
  public boolean needsConfirmationBy(Person sponsor) {
    TextHash text = TextHash.of(text());
    return confirmations.all().stream()
        .noneMatch(each -> each.side() == Side.EMPLOYER
            && each.by().name().equals(sponsor.name())
            && each.text().equals(text));
  }
}
