package dev.promo.core.privacy;

import dev.promo.core.person.PrivateName;
import dev.promo.core.person.Relation;

/** The part somebody or something plays in a case; of several, the first here is the one they are labelled by. */
public enum Part {
  CANDIDATE,
  SPONSOR,
  MANAGER,
  SENIOR,
  STAKEHOLDER,
  /** Somebody on the side of a customer. */
  CUSTOMER,
  PEER,
  /** Somebody who reports to the candidate. */
  REPORT,
  /** Somebody whom the case does not say more of. */
  COLLEAGUE,
  /** A person of the list of private names. */
  OTHER,
  /** The customer itself. */
  CUSTOMER_NAME,
  PROJECT,
  ORGANISATION;

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

  boolean isPerson() {
    return compareTo(OTHER) <= 0;
  }
}
