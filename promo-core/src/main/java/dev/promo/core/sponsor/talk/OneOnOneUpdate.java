package dev.promo.core.sponsor.talk;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.internal.PromoStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What the candidate told their manager in one conversation, so that nothing in a packet is news. */
@Value.Immutable
@PromoStyle
public sealed interface OneOnOneUpdate extends WithOneOnOneUpdate permits ImmutableOneOnOneUpdate {
  LocalDate on();

  /** The whole of it in a sentence. */
  Optional<String> headline();

  ImmutableList<Episode> episodes();

  ImmutableList<Learning> learnings();

  /** Bare lines of what was done, without why it mattered. */
  ImmutableList<String> status();

  /** What the candidate asks for. */
  Optional<String> request();

  /** On what the candidate asks for feedback. */
  Optional<String> feedbackOn();

  /** Whether it tells what was done and never why it mattered: a missed chance. */
  default boolean isStatusOnly() {
    return episodes().isEmpty() && !status().isEmpty();
  }

  /** The ids of the wins it tells of. */
  default ImmutableSet<String> wins() {
    return episodes().stream().flatMap(episode -> episode.win().stream()).collect(toImmutableSet());
  }

  @Value.Check
  default void check() {
    checkArgument(
        Stream.concat(
                status().stream(),
                Stream.of(headline(), request(), feedbackOn()).flatMap(Optional::stream))
            .noneMatch(String::isBlank),
        "no line of the update of %s may be blank",
        on());
    checkArgument(
        !episodes().isEmpty() || !learnings().isEmpty() || !status().isEmpty(),
        "the update of %s must tell something",
        on());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs the day and something to tell. */
  final class Builder extends ImmutableOneOnOneUpdate.Builder {
    Builder() {}
  }
}
