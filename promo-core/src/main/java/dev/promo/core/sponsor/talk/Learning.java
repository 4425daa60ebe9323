package dev.promo.core.sponsor.talk;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something learned, and what came of it. A decision not to adopt something is as good an effect as any.
 *
 * @param learned what
 * @param decision what it decided
 * @param effect what changed by that
 */
public record Learning(String learned, Optional<String> decision, Optional<String> effect) {
  public Learning {
    checkArgument(
        Stream.concat(Stream.of(learned), Stream.of(decision, effect).flatMap(Optional::stream))
            .noneMatch(String::isBlank),
        "no part of what was learned may be blank: '%s'",
        learned);
  }

  /** Whether it changed something; what was only learned is not worth telling yet. */
  public boolean isApplied() {
    return effect.isPresent();
  }
}
