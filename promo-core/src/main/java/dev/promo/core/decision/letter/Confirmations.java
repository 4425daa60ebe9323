package dev.promo.core.decision.letter;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who confirmed what, over all versions of a text. Nothing is confirmed by silence.
 *
 * @param all in the order in which they were written down
 */
public record Confirmations(ImmutableList<WrittenConfirmation> all) {
  /** Nobody has confirmed anything. */
  public static final Confirmations NONE = new Confirmations(ImmutableList.of());

  public static Confirmations of(WrittenConfirmation... all) {
    return new Confirmations(ImmutableList.copyOf(all));
  }

  /** The first confirmation of a text by a side. */
  public Optional<WrittenConfirmation> by(Side side, TextHash text) {
    return all.stream()
        .filter(each -> each.side() == side && each.text().equals(text))
        .min(comparing(WrittenConfirmation::on));
  }

  /** The day from which both sides have confirmed a text. */
  public Optional<LocalDate> mutualOn(TextHash text) {
    ImmutableList<LocalDate> days = Stream.of(Side.values())
        .flatMap(side -> by(side, text).stream())
        .map(WrittenConfirmation::on)
        .collect(toImmutableList());
    return days.size() == Side.values().length
        ? days.stream().max(naturalOrder())
        : Optional.empty();
  }

  /** What was confirmed by a day. */
  public Confirmations until(LocalDate day) {
    return new Confirmations(
        all.stream().filter(each -> !each.on().isAfter(day)).collect(toImmutableList()));
  }

  /** The confirmations of other texts: of what was written before a change. */
  public ImmutableList<WrittenConfirmation> ofOtherThan(TextHash text) {
    return all.stream().filter(each -> !each.text().equals(text)).collect(toImmutableList());
  }
}
