package dev.promo.core.evidence;

import dev.promo.core.person.Relation;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Win;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;

/** The two best different kinds of confirmation, and a little more when three different people speak. */
final class CorroborationPoints {
  private static final int KINDS_THAT_COUNT = 2;
  private static final int PEOPLE_THAT_ARE_MANY = 3;
  private static final int MANY_PEOPLE = 4;

  private CorroborationPoints() {}

  /** A kind of confirmation and its points, the more independent the more. */
  private enum Kind {
    ARTEFACT(5),
    COLLEAGUE(5),
    MANAGER(6),
    SENIOR(8),
    OUTSIDE_THE_TEAM(8),
    SYSTEM_OF_RECORD(8);

    private final int points;

    Kind(int points) {
      this.points = points;
    }

    static Kind of(Relation relation) {
      return switch (relation) {
        case MANAGER -> MANAGER;
        case SENIOR -> SENIOR;
        case PEER, REPORT -> COLLEAGUE;
        case STAKEHOLDER, CUSTOMER -> OUTSIDE_THE_TEAM;
      };
    }

    static Kind of(Artefact artefact) {
      return artefact.systemOfRecord() ? SYSTEM_OF_RECORD : ARTEFACT;
    }
  }

  static int of(Win win) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    win.corroborations().forEach(seen -> kinds.add(Kind.of(seen.relation())));
    win.artefacts().forEach(artefact -> kinds.add(Kind.of(artefact)));
    int best = kinds.stream()
        .map(kind -> kind.points)
        .sorted(Comparator.reverseOrder())
        .limit(KINDS_THAT_COUNT)
        .mapToInt(Integer::intValue)
        .sum();
    long people = win.corroborations().stream()
        .filter(seen -> seen.relation().isIndependent())
        .map(seen -> seen.speaker().name())
        .distinct()
        .count();
    int points = people >= PEOPLE_THAT_ARE_MANY ? best + MANY_PEOPLE : best;
    return Math.min(points, EvidencePart.CORROBORATION.most());
  }
}
