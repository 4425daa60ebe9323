package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;

/** All checks of a line. */
final class Checks {
  static final ImmutableList<Check> ALL = ImmutableList.of(
      FieldChecks::dimensions, FieldChecks::evidence, FieldChecks::age, LengthChecks::length);

  private Checks() {}
}
