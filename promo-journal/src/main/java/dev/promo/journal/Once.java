package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/** A field that a line may give once. */
final class Once<T> {
  private final String name;
  private Optional<T> value = Optional.empty();

  Once(String name) {
    this.name = name;
  }

  /** Takes the value; a second one is an {@link IllegalArgumentException}. */
  void set(T given) {
    checkArgument(value.isEmpty(), "the line gives the %s twice", name);
    value = Optional.of(given);
  }

  Optional<T> get() {
    return value;
  }
}
