package dev.promo.core.privacy;

import com.google.common.collect.ImmutableList;
import dev.promo.core.person.SumSize;
import java.util.Optional;

/** What is hidden, in English. */
record EnglishCoverWords() implements CoverWords {
  private static final ImmutableList<String> OTHER_PARTS =
      ImmutableList.of("Person", "Somebody", "Individual", "Participant", "Name", "Nameless");
  private static final ImmutableList<String> NUMBERS = ImmutableList.of(
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
      "eleven", "twelve");

  @Override
  public String part(Part part) {
    return switch (part) {
      case CANDIDATE -> "Candidate";
      case SPONSOR -> "Sponsor";
      case MANAGER -> "Manager";
      case SENIOR -> "Senior";
      case STAKEHOLDER -> "Stakeholder";
      case CUSTOMER -> "Customer contact";
      case PEER -> "Peer";
      case REPORT -> "Team member";
      case COLLEAGUE -> "Colleague";
      case OTHER -> "Person";
      case CUSTOMER_NAME -> "Customer";
      case PROJECT -> "Project";
      case ORGANISATION -> "Organisation";
    };
  }

  @Override
  public ImmutableList<String> otherParts() {
    return OTHER_PARTS;
  }

  @Override
  public String shared() {
    return "somebody";
  }

  @Override
  public String possessive(String label) {
    return label + "'s";
  }

  @Override
  public String mark(Mark mark) {
    return switch (mark) {
      case ADDRESS -> "[address]";
      case DATE -> "[date]";
      case HANDLE -> "[handle]";
      case ID -> "[id]";
      case LINK -> "[link]";
      case SECRET -> "[removed]";
    };
  }

  @Override
  public String sum(SumSize size, String unit) {
    String sum = (unit.isEmpty() ? "" : unit + " ") + "sum";
    String told = size.digits() == 0
        ? "a " + sum + " below one"
        : "a " + number(size.digits()) + "-digit " + sum;
    return size.isNegative() ? "minus " + told : told;
  }

  private static String number(int digits) {
    return digits < NUMBERS.size() ? NUMBERS.get(digits) : "many";
  }

  @Override
  public String quarter(int number, Optional<String> year) {
    return "Q" + number + year.map(written -> " " + written).orElse("");
  }
}
