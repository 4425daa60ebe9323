package dev.promo.rubric.tree;

import dev.promo.core.problem.Location;
import java.util.List;
import java.util.Optional;

/**
 * One step on the way from the root of a tree to what is asked.
 *
 * @param kind how the step is written
 * @param name what the thing is called that the step leads to; for a container its key
 * @param role what the key says, or for an item of a list the key it is named by
 * @param id the thing's own id
 * @param order where it stands among its like, where it says so
 * @param weight what it counts, where it says so
 * @param rank a height it may share with others, where it says so
 * @param place where the thing starts
 */
record TreeStep(
    Kind kind,
    String name,
    Optional<KeyRole> role,
    Optional<String> id,
    Optional<String> order,
    Optional<String> weight,
    Optional<String> rank,
    Location place) {
  /** Quick, as ways are looked up by their steps; the place says nearly all. */
  @Override
  public int hashCode() {
    return 31 * place.hashCode() + name.hashCode();
  }

  /** Ways to write a step. */
  enum Kind {
    /** A key that says of what kind the things under it are. */
    CONTAINER,
    /** A key that is the thing's name. */
    KEYED,
    /** An item of a list. */
    LISTED,
    /** An item of a list that has no name, and is called by its place. */
    COUNTED
  }

  /** A key with a meaning holds things of that kind; any other is the name of a thing. */
  static TreeStep of(String key, Optional<KeyRole> role, Location place) {
    return bare(
        role.filter(KeyRole::holdsThings).isPresent() ? Kind.CONTAINER : Kind.KEYED,
        key,
        role,
        place);
  }

  static TreeStep keyed(String key, Optional<KeyRole> role, Location place) {
    return bare(Kind.KEYED, key, role, place);
  }

  static TreeStep listed(String name, Optional<KeyRole> role, Location place) {
    return bare(Kind.LISTED, name, role, place);
  }

  static TreeStep counted(int number, Location place) {
    return bare(Kind.COUNTED, Integer.toString(number), Optional.empty(), place);
  }

  private static TreeStep bare(Kind kind, String name, Optional<KeyRole> role, Location place) {
    return new TreeStep(
        kind,
        name,
        role,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        place);
  }

  /** The same step with what the thing says of itself. */
  TreeStep with(
      String ownName,
      Optional<String> ownId,
      Optional<String> ownOrder,
      Optional<String> ownWeight,
      Optional<String> ownRank) {
    return new TreeStep(kind, ownName, role, ownId, ownOrder, ownWeight, ownRank, place);
  }

  TreeStep asContainer() {
    return bare(Kind.CONTAINER, name, role, place);
  }

  /** The last step of a way that has one. */
  static TreeStep last(List<TreeStep> way) {
    return way.get(way.size() - 1);
  }

  /** Whether it is an item of a list. */
  boolean isItem() {
    return kind == Kind.LISTED || kind == Kind.COUNTED;
  }

  boolean isContainer() {
    return kind == Kind.CONTAINER;
  }

  /** Whether it has no name but its place in a list. */
  boolean isPlace() {
    return isItem() && role.isEmpty() && Axes.isNumber(name);
  }

  boolean has(KeyRole wanted) {
    return role.filter(wanted::equals).isPresent();
  }

  /** The step without its name: alike for things that stand in the same place of the structure. */
  String pattern() {
    return switch (kind) {
      case CONTAINER -> name;
      case KEYED -> "*";
      case LISTED, COUNTED -> "#";
    };
  }
}
