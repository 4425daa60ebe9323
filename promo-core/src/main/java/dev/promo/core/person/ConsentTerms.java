package dev.promo.core.person;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What else was agreed beside who may read somebody's words. How far they may go is {@link Consent}.
 *
 * @param attribution whether the name may stand beside the words
 * @param agreedOn the day they agreed, where somebody wrote it down
 * @param withdrawnOn the day they took it back; from then on nothing made of the case holds their words
 */
public record ConsentTerms(
    Attribution attribution, Optional<LocalDate> agreedOn, Optional<LocalDate> withdrawnOn) {
  /** Nothing more was said: the name goes as far as the words. */
  public static final ConsentTerms UNSAID =
      new ConsentTerms(Attribution.NAMED, Optional.empty(), Optional.empty());

  public ConsentTerms {
    checkArgument(
        agreedOn.isEmpty() || withdrawnOn.isEmpty() || !withdrawnOn.get().isBefore(agreedOn.get()),
        "consent cannot be withdrawn (%s) before it was given (%s)",
        withdrawnOn.map(LocalDate::toString).orElse(""),
        agreedOn.map(LocalDate::toString).orElse(""));
  }

  public boolean isWithdrawn() {
    return withdrawnOn.isPresent();
  }
}
