package dev.promo.core.decision.facts;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.internal.PromoStyle;
import dev.promo.core.person.Person;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What was said with a yes. What nobody said stays open. */
@Value.Immutable
@PromoStyle
public sealed interface ApprovalTerms extends WithApprovalTerms permits ImmutableApprovalTerms {
  /** Nothing but the yes. */
  ApprovalTerms UNSAID = builder().build();

  /** The new title, where it is not the level's name. */
  Optional<String> title();

  /** The new level, in the ladder's words. */
  Optional<String> level();

  /** The day it takes effect. */
  Optional<LocalDate> effective();

  Optional<PayChange> pay();

  /** The day on which pay is looked at again, as agreed. */
  Optional<LocalDate> payReviewOn();

  /** The pay band. */
  Optional<String> band();

  /** Whom the candidate will report to. */
  Optional<Person> reportsTo();

  /** What it still waits for. */
  Optional<Condition> condition();

  @Value.Check
  default void check() {
    checkArgument(
        Stream.of(title(), level(), band()).flatMap(Optional::stream).noneMatch(String::isBlank),
        "title, level and band must not be blank");
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs nothing. */
  final class Builder extends ImmutableApprovalTerms.Builder {
    Builder() {}
  }
}
