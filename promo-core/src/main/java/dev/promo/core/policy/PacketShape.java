package dev.promo.core.policy;

import com.google.common.math.IntMath;
import java.math.RoundingMode;

/** How many wins a packet shows under one dimension. The log is unlimited under each. */
public enum PacketShape implements Policy {
  /** As many as fill the packet: a dimension may show more than its even share when another is thin. */
  FIFTEEN("a full packet") {
    @Override
    int winsPerDimension(Defaults numbers, int dimensions) {
      int evenShare = IntMath.divide(numbers.winsPerPacket(), dimensions, RoundingMode.CEILING);
      return Math.max(
          numbers.leastWinsPerDimension(),
          IntMath.saturatedAdd(evenShare, numbers.winsBeyondEvenShare()));
    }
  },
  /** The strongest few: {@link Defaults#leastWinsPerDimension()} for each dimension, even if the packet is not full. */
  STRONGEST_FEW("the strongest few for each dimension") {
    @Override
    int winsPerDimension(Defaults numbers, int dimensions) {
      return numbers.leastWinsPerDimension();
    }
  };

  private final String label;

  PacketShape(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  /** The most wins that one of so many dimensions shows. */
  abstract int winsPerDimension(Defaults numbers, int dimensions);
}
