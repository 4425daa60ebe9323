package dev.promo.core.evidence;

import static dev.promo.core.evidence.Offers.NONE;

import java.util.Arrays;

/**
 * Which offers are taken up, at most one of each cluster. Changes while a choice is sought; amid a chain of exchanges, a
 * dimension may hold one win beyond its cap.
 */
final class Allocation {
  /** How far a cluster's place is settled; each value allows less than those before it. */
  enum Hold {
    /** Its win may be exchanged or left out. */
    FREE,
    /** Its win stays, under whatever dimension. */
    WIN,
    /** Its win stays where it is. */
    PLACE
  }

  private final Offers offers;
  private final int[] taken;
  private final Hold[] holds;
  private final int[][] shown;
  private final int[] loads;
  private int size;

  /** Nothing is taken up. */
  Allocation(Offers offers, ChoiceRules rules) {
    this.offers = offers;
    this.taken = new int[offers.clusters()];
    Arrays.fill(taken, NONE);
    this.holds = new Hold[offers.clusters()];
    Arrays.fill(holds, Hold.FREE);
    this.shown = new int[offers.dimensions()][rules.cap() + 1];
    this.loads = new int[offers.dimensions()];
  }

  int size() {
    return size;
  }

  /** How many wins a dimension shows. */
  int load(int dimension) {
    return loads[dimension];
  }

  /** One of the offers that a dimension shows, counted from 0 to its load. */
  int shown(int dimension, int nth) {
    return shown[dimension][nth];
  }

  /** The offer of a cluster that is taken up, or {@link Offers#NONE}. */
  int taken(int cluster) {
    return taken[cluster];
  }

  /** The first offer of a dimension whose cluster shows nothing, or {@link Offers#NONE}. */
  int firstFree(int dimension) {
    for (int offer : offers.ofDimension(dimension)) {
      if (taken[offers.cluster(offer)] == NONE) {
        return offer;
      }
    }
    return NONE;
  }

  /** Takes an offer up, instead of the cluster's former one. */
  void take(int offer) {
    int cluster = offers.cluster(offer);
    drop(cluster);
    int dimension = offers.dimension(offer);
    shown[dimension][loads[dimension]++] = offer;
    taken[cluster] = offer;
    size++;
  }

  /** Shows nothing of a cluster. */
  void drop(int cluster) {
    int offer = taken[cluster];
    if (offer == NONE) {
      return;
    }
    int dimension = offers.dimension(offer);
    int[] there = shown[dimension];
    int last = --loads[dimension];
    for (int i = 0; i < last; i++) {
      if (there[i] == offer) {
        there[i] = there[last];
      }
    }
    taken[cluster] = NONE;
    size--;
  }

  Hold hold(int cluster) {
    return holds[cluster];
  }

  void hold(int cluster, Hold hold) {
    holds[cluster] = hold;
  }

  /** Lets everything go again. */
  void release() {
    Arrays.fill(holds, Hold.FREE);
  }

  boolean mayLeave(int offer) {
    return holds[offers.cluster(offer)] == Hold.FREE;
  }

  /** Whether an offer may give way to another of its cluster. */
  boolean mayBecome(int offer, int other) {
    Hold hold = holds[offers.cluster(offer)];
    return hold == Hold.FREE || (hold == Hold.WIN && offers.isSameWin(offer, other));
  }
}
