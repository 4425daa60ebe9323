package dev.promo.core.evidence;

import dev.promo.core.policy.Defaults;

/**
 * What a choice of wins may hold, and what it is for: coverage of the dimensions level by level, then strength.
 *
 * <p>Both aims are one sum. Any bonus that falls from one win of a dimension to its next leads to the same best
 * coverage, level by level: what the dimensions can hold together is a polymatroid, and there one division is the most
 * even under all such bonuses. So the bonus falls by one unit a level, the unit outweighs all strength, and no number of
 * dimensions or levels can overflow the sum: it stays below 2^63 for a hundred million wins.
 *
 * @param most wins in all
 * @param cap wins in one dimension
 * @param floor levels of coverage that come before strength; more than the cap only where a place beyond it is weighed
 * @param rent points a win must bring
 */
record ChoiceRules(int most, int cap, int floor, int rent) {
  private static final long MOST_POINTS = 100;

  /**
   * The rules of a house for an actual log, which bounds them further.
   *
   * @param dimensions how many there are
   * @param wins how many there are to choose from
   */
  static ChoiceRules of(Defaults defaults, int dimensions, int wins) {
    int most = Math.min(defaults.winsPerPacket(), wins);
    int cap = Math.min(defaults.winsPerDimension(Math.max(1, dimensions)), most);
    return new ChoiceRules(
        most, cap, Math.min(defaults.coverageFloor(), most), defaults.rentPerWin());
  }

  /** What a win of so many points brings beyond its rent. */
  int worth(int points) {
    return points - rent;
  }

  /** What a dimension's next win brings besides its own worth, where it is the so-manieth there, counted from 1. */
  long bonus(int nth) {
    return nth <= floor ? (floor + 1 - nth) * unit() : 0;
  }

  /** The strength lost in a sum of bonuses and worths, which may be negative. */
  int strengthIn(long lost) {
    return (int) (lost - coverageIn(lost) * unit());
  }

  /** The coverage lost in such a sum; 0 when none is. */
  long coverageIn(long lost) {
    return Math.floorDiv(lost + unit() / 2, unit());
  }

  /** More than twice the worth that one choice can have beyond another. */
  private long unit() {
    return 4 * MOST_POINTS * most + 1;
  }
}
