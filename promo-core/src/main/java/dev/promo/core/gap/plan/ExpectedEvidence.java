package dev.promo.core.gap.plan;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What will exist when a plan item is done, so that anybody can check it: at least one of the three.
 *
 * @param artefact something others can look at
 * @param number a number and where it will come from; holds a digit
 * @param witness who will have seen it, by role or name, or how many
 */
public record ExpectedEvidence(
    Optional<String> artefact, Optional<String> number, Optional<String> witness) {
  public ExpectedEvidence {
    checkArgument(
        artefact.isPresent() || number.isPresent() || witness.isPresent(),
        "the evidence expected needs an artefact, a number or a witness");
    checkArgument(
        Stream.of(artefact, number, witness).flatMap(Optional::stream).noneMatch(String::isBlank),
        "the evidence expected must not be blank");
    checkArgument(
        number.map(text -> text.chars().anyMatch(Character::isDigit)).orElse(true),
        "the number expected ('%s') must hold a digit",
        number.orElse(""));
  }
}
