package dev.promo.core.policy;

import dev.promo.core.internal.PromoStyle;
import org.immutables.value.Value;

/**
 * Where good advice disagrees, what this case goes by. Take {@link #standard()} and choose otherwise where your house
 * does: {@code Policies.standard().withPacketShape(PacketShape.STRONGEST_FEW)}.
 */
@Value.Immutable
@PromoStyle
public sealed interface Policies extends WithPolicies permits ImmutablePolicies {
  @Value.Default
  default AskPolicy ask() {
    return AskPolicy.DISCOVER_THEN_SPECIFIC;
  }

  @Value.Default
  default CriteriaPolicy criteria() {
    return CriteriaPolicy.SUFFICIENT_EVIDENCE;
  }

  @Value.Default
  default LeveragePolicy leverage() {
    return LeveragePolicy.NONE;
  }

  @Value.Default
  default TimelinePolicy timeline() {
    return TimelinePolicy.CONTINUOUS;
  }

  @Value.Default
  default PacketShape packetShape() {
    return PacketShape.FIFTEEN;
  }

  @Value.Default
  default DryPromotionPolicy dryPromotion() {
    return DryPromotionPolicy.ASK_FOR_PAY_DATE;
  }

  @Value.Default
  default ExitPolicy exit() {
    return ExitPolicy.LIST_OPTIONS;
  }

  @Value.Default
  default EvidencePolicy evidence() {
    return EvidencePolicy.BALANCED;
  }

  @Value.Default
  default StoragePolicy storage() {
    return StoragePolicy.PERSONAL_REDACTED;
  }

  /** The first value of each policy. */
  static Policies standard() {
    return new Builder().build();
  }

  static Builder builder() {
    return new Builder();
  }

  /** Starts from {@link #standard()}. */
  final class Builder extends ImmutablePolicies.Builder {
    Builder() {}
  }
}
