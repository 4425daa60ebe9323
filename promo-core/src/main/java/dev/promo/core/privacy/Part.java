package dev.promo.core.privacy;

import dev.promo.core.person.PrivateName;
import dev.promo.core.person.Relation;

/** The part somebody or something plays in a case; of several, the first here is the one they are labelled by. */
enum Part {
  CANDIDATE("Candidate"),
  SPONSOR("Sponsor"),
  MANAGER("Manager"),
  SENIOR("Senior"),
  STAKEHOLDER("Stakeholder"),
  CUSTOMER("Customer contact"),
  PEER("Peer"),
  REPORT("Team member"),
  COLLEAGUE("Colleague"),
  OTHER("Person"),
  CUSTOMER_NAME("Customer"),
  PROJECT("Project"),
  ORGANISATION("Organisation");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  static Part of(Relation relation) {
    return switch (relation) {
      case MANAGER -> MANAGER;
      case SENIOR -> SENIOR;
      case PEER -> PEER;
      case REPORT -> REPORT;
      case STAKEHOLDER -> STAKEHOLDER;
      case CUSTOMER -> CUSTOMER;
    };
  }

  static Part of(PrivateName.Kind kind) {
    return switch (kind) {
      case PERSON -> OTHER;
      case CUSTOMER -> CUSTOMER_NAME;
      case PROJECT -> PROJECT;
      case ORGANISATION -> ORGANISATION;
    };
  }

  /** The word a label begins with. */
  String word() {
    return word;
  }

  boolean isPerson() {
    return compareTo(OTHER) <= 0;
  }
}
