package dev.promo.architecture.planted.packet;

/** What published types may be. */
public sealed interface Closed {
  enum Word implements Closed {
    YES {
      @Override
      public String toString() {
        return "yes";
      }
    }
  }

  record Fact() implements Closed {}

  final class Builder implements Closed {}

  abstract sealed class Half implements Closed {}

  final class Whole extends Half {}

  @interface Mark {}
}
