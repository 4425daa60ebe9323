package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.internal.PromoStyle;
import dev.promo.core.win.EvidenceWindow;
import dev.promo.core.win.Win;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is known about a document as a whole. What a caller leaves out is not judged: no sizes, no rule about limits.
 */
@Value.Immutable
@PromoStyle
public sealed interface PacketFacts extends WithPacketFacts permits ImmutablePacketFacts {
  /** The time whose work counts. */
  Optional<EvidenceWindow> window();

  /** The wins it shows. */
  ImmutableList<Win> selected();

  /** All wins that could be shown, selected or not. */
  ImmutableList<Win> eligible();

  /** The duplicates in the log the wins come from. */
  Optional<Duplicates> duplicates();

  ImmutableList<DimensionFacts> dimensions();

  /** Whether the role has one assigned product, so that all wins are bound to come from it. */
  @Value.Default
  default boolean isSingleScope() {
    return false;
  }

  /** Whether the document is one that needs a section on gaps. */
  @Value.Default
  default boolean needsGaps() {
    return true;
  }

  /** The section on gaps, when there is one. */
  Optional<GapsSection> gaps();

  /** Pages without the appendix, as estimated. */
  Optional<BigDecimal> pages();

  /** Words without the appendix. */
  Optional<Integer> words();

  /** Commitments of the present level that were missed in the window. */
  @Value.Default
  default int missedCommitments() {
    return 0;
  }

  /** Those of them whose repair is recorded. */
  @Value.Default
  default int repairedCommitments() {
    return 0;
  }

  /** Negative feedback on delivery that nobody has answered. */
  @Value.Default
  default int openNegativeFeedback() {
    return 0;
  }

  /** The ids of wins that somebody who decides knows of. */
  ImmutableSet<String> knownToDecisionMakers();

  /** The episodes of an update to a manager, for a document that is one. */
  ImmutableList<String> episodes();

  /** Whether the update tells of a setback and what it taught. */
  @Value.Default
  default boolean hasSetbackWithLesson() {
    return false;
  }

  ImmutableList<PrintedNumber> printedNumbers();

  @Value.Check
  default void check() {
    checkArgument(
        0 <= repairedCommitments() && repairedCommitments() <= missedCommitments(),
        "repairedCommitments (%s) must be 0 to missedCommitments (%s)",
        repairedCommitments(),
        missedCommitments());
    checkArgument(
        openNegativeFeedback() >= 0,
        "openNegativeFeedback (%s) must not be negative",
        openNegativeFeedback());
  }

  static Builder builder() {
    return new Builder();
  }

  /** Needs nothing. */
  final class Builder extends ImmutablePacketFacts.Builder {
    Builder() {}
  }
}
