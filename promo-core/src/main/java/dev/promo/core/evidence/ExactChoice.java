package dev.promo.core.evidence;

import static dev.promo.core.evidence.Offers.NONE;

import dev.promo.core.evidence.Allocation.Hold;

/**
 * The best allocation under the rules, and of equally good ones the first in canonical order: the one that shows the
 * earliest win in which they differ, and shows it under the earliest dimension.
 *
 * <p>Wins are taken up one after the other along the cheapest chain of exchanges, which keeps every allocation on the
 * way the best of its size. Then chains that cost nothing lead to the first of the best.
 */
final class ExactChoice {
  private final Offers offers;
  private final Allocation allocation;
  private final Exchanges exchanges;
  private final ChoiceRules rules;

  private ExactChoice(Offers offers, ChoiceRules rules) {
    this.offers = offers;
    this.rules = rules;
    this.allocation = new Allocation(offers, rules);
    this.exchanges = new Exchanges(offers, rules, allocation);
  }

  static Allocation of(Offers offers, ChoiceRules rules) {
    ExactChoice choice = new ExactChoice(offers, rules);
    choice.fill();
    choice.settle();
    choice.allocation.release();
    return choice.allocation;
  }

  private void fill() {
    while (allocation.size() < rules.most()
        && exchanges.cheapest(exchanges.shelf(), exchanges.room()) < 0) {
      exchanges.follow(exchanges.room());
    }
  }

  private void settle() {
    boolean[] isPossible = inSomeBestAllocation();
    for (Hold hold : new Hold[] {Hold.WIN, Hold.PLACE}) {
      for (int offer = 0; offer < offers.size(); offer++) {
        if (isPossible[offer]) {
          prefer(offer, hold);
        }
      }
    }
  }

  /**
   * Which offers some best allocation may take up. The costs of the chains from the shelf are prices of the dimensions
   * under which no offer is too cheap; best allocations take up those alone that are not too dear either.
   */
  private boolean[] inSomeBestAllocation() {
    long[] prices = exchanges.cheapestFrom(exchanges.shelf());
    boolean[] isPossible = new boolean[offers.size()];
    for (int offer = 0; offer < offers.size(); offer++) {
      int taken = allocation.taken(offers.cluster(offer));
      long own = taken == NONE ? 0 : prices[offers.dimension(taken)] + worth(taken);
      isPossible[offer] = own == prices[offers.dimension(offer)] + worth(offer);
    }
    return isPossible;
  }

  /** Holds an offer's win, or its place as well, if that costs nothing and the cluster is not held as far already. */
  private void prefer(int offer, Hold hold) {
    int cluster = offers.cluster(offer);
    int taken = allocation.taken(cluster);
    boolean isLeftOut = taken == NONE && hold == Hold.PLACE;
    if (isLeftOut || allocation.hold(cluster).compareTo(hold) >= 0) {
      return;
    }
    boolean isThere =
        taken != NONE && (hold == Hold.WIN ? offers.isSameWin(taken, offer) : taken == offer);
    if (isThere || takeForNothing(offer, taken)) {
      allocation.hold(cluster, hold);
    }
  }

  private boolean takeForNothing(int offer, int taken) {
    if (taken != NONE && !allocation.mayBecome(taken, offer)) {
      return false;
    }
    int end = taken == NONE ? exchanges.shelf() : offers.dimension(taken);
    long cost = exchanges.cheapest(offers.dimension(offer), end);
    int gain = worth(offer) - (taken == NONE ? 0 : worth(taken));
    if (cost != gain) {
      return false;
    }
    exchanges.follow(end);
    allocation.take(offer);
    return true;
  }

  private int worth(int offer) {
    return rules.worth(offers.points(offer));
  }
}
