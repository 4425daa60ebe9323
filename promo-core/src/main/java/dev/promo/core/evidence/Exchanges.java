package dev.promo.core.evidence;

import static dev.promo.core.evidence.Offers.NONE;

import java.util.Arrays;

/**
 * Finds the cheapest chain of exchanges from one place of an allocation to another.
 *
 * <p>An exact choice is a flow of least cost: from a shelf through clusters and dimensions into the room that the
 * dimensions have, and back to the shelf, at most as often as a packet holds wins. Clusters need no node of their own
 * here, because each is where its win is. So the nodes of the residual network are the dimensions, the shelf and the
 * room, and a chain of exchanges is a path: from a dimension to the next moves a win, to the shelf leaves one out, from
 * the shelf takes one up, to the room and from it changes how many a dimension shows.
 *
 * <p>The search corrects labels in a queue, so that it takes at most nodes × edges steps; costs are whole numbers.
 */
final class Exchanges {
  static final long UNREACHABLE = Long.MAX_VALUE;

  private final Offers offers;
  private final ChoiceRules rules;
  private final Allocation allocation;
  private final int shelf;
  private final int room;
  private final long[] cost;
  private final int[] before;
  private final int[] by;
  private final int[] queue;
  private final boolean[] isQueued;
  private int waiting;
  private int head;
  private int start;

  Exchanges(Offers offers, ChoiceRules rules, Allocation allocation) {
    this.offers = offers;
    this.rules = rules;
    this.allocation = allocation;
    this.shelf = offers.dimensions();
    this.room = shelf + 1;
    int nodes = room + 1;
    this.cost = new long[nodes];
    this.before = new int[nodes];
    this.by = new int[nodes];
    this.queue = new int[nodes];
    this.isQueued = new boolean[nodes];
  }

  /** The node for wins that are not shown. */
  int shelf() {
    return shelf;
  }

  /** The node for places that are not taken. */
  int room() {
    return room;
  }

  /** The cost of the cheapest chain between two nodes; may be negative, or {@link #UNREACHABLE}. */
  long cheapest(int from, int to) {
    search(from, to);
    return cost[to];
  }

  /** What the cheapest chains cost from a node to each, as far as they are reachable. */
  long[] cheapestFrom(int from) {
    search(from, NONE);
    return cost.clone();
  }

  /** Carries out the chain found last, whose end this is. */
  void follow(int to) {
    for (int node = to; node != start; node = before[node]) {
      if (by[node] != NONE && node == shelf) {
        allocation.drop(offers.cluster(by[node]));
      } else if (by[node] != NONE) {
        allocation.take(by[node]);
      }
    }
  }

  /**
   * The dimension that shows one win fewer after the chain found last, whose end this is; {@link Offers#NONE} if none.
   */
  int thinned(int to) {
    for (int node = to; node != start; node = before[node]) {
      if (before[node] == room && node != shelf) {
        return node;
      }
    }
    return NONE;
  }

  private void search(int from, int to) {
    start = from;
    Arrays.fill(cost, UNREACHABLE);
    Arrays.fill(before, from);
    Arrays.fill(by, NONE);
    cost[from] = 0;
    enqueue(from);
    while (waiting > 0) {
      int node = dequeue();
      if (node == shelf && node != to) {
        takeUp();
      } else if (node == room && node != to) {
        makeRoom();
      } else if (node != to) {
        giveWay(node);
      }
    }
  }

  /** From the shelf: a dimension takes its best free win, or the packet holds one win fewer. */
  private void takeUp() {
    for (int dimension = 0; dimension < offers.dimensions(); dimension++) {
      int offer = allocation.firstFree(dimension);
      if (offer != NONE) {
        reach(dimension, shelf, -rules.worth(offers.points(offer)), offer);
      }
    }
    if (allocation.size() > 0) {
      reach(room, shelf, 0, NONE);
    }
  }

  /** From the room: a dimension shows one win fewer, or the packet holds one more. */
  private void makeRoom() {
    for (int dimension = 0; dimension < offers.dimensions(); dimension++) {
      int load = allocation.load(dimension);
      if (load > 0) {
        reach(dimension, room, rules.bonus(load), NONE);
      }
    }
    if (allocation.size() < rules.most()) {
      reach(shelf, room, 0, NONE);
    }
  }

  /** From a dimension: one of its wins leaves the packet or moves, or the dimension shows one win more. */
  private void giveWay(int dimension) {
    int load = allocation.load(dimension);
    for (int nth = 0; nth < load; nth++) {
      int leaving = allocation.shown(dimension, nth);
      int worth = rules.worth(offers.points(leaving));
      if (allocation.mayLeave(leaving)) {
        reach(shelf, dimension, worth, leaving);
      }
      for (int offer : offers.ofCluster(offers.cluster(leaving))) {
        if (offers.dimension(offer) != dimension && allocation.mayBecome(leaving, offer)) {
          int instead = rules.worth(offers.points(offer));
          reach(offers.dimension(offer), dimension, worth - instead, offer);
        }
      }
    }
    if (load < rules.cap()) {
      reach(room, dimension, -rules.bonus(load + 1), NONE);
    }
  }

  private void reach(int node, int from, long step, int offer) {
    long total = cost[from] + step;
    if (node != start && total < cost[node]) {
      cost[node] = total;
      before[node] = from;
      by[node] = offer;
      enqueue(node);
    }
  }

  private void enqueue(int node) {
    if (!isQueued[node]) {
      isQueued[node] = true;
      queue[(head + waiting++) % queue.length] = node;
    }
  }

  private int dequeue() {
    int node = queue[head];
    head = (head + 1) % queue.length;
    waiting--;
    isQueued[node] = false;
    return node;
  }
}
