package dev.promo.journal;

import dev.promo.core.policy.AskPolicy;
import dev.promo.core.policy.CriteriaPolicy;
import dev.promo.core.policy.DryPromotionPolicy;
import dev.promo.core.policy.EvidencePolicy;
import dev.promo.core.policy.ExitPolicy;
import dev.promo.core.policy.LeveragePolicy;
import dev.promo.core.policy.PacketShape;
import dev.promo.core.policy.Policies;
import dev.promo.core.policy.StoragePolicy;
import dev.promo.core.policy.TimelinePolicy;
import dev.promo.notation.Fields;
import java.util.Optional;

/** Reads what a case goes by where good advice disagrees. */
final class PolicyFields {
  private PolicyFields() {}

  static Optional<Policies> read(Fields fields) {
    Policies.Builder policies = Policies.builder();
    fields.choice("ask", AskPolicy.class).ifPresent(policies::ask);
    fields.choice("criteria", CriteriaPolicy.class).ifPresent(policies::criteria);
    fields.choice("leverage", LeveragePolicy.class).ifPresent(policies::leverage);
    fields.choice("timeline", TimelinePolicy.class).ifPresent(policies::timeline);
    fields.choice("packet-shape", PacketShape.class).ifPresent(policies::packetShape);
    fields.choice("dry-promotion", DryPromotionPolicy.class).ifPresent(policies::dryPromotion);
    fields.choice("exit", ExitPolicy.class).ifPresent(policies::exit);
    fields.choice("evidence", EvidencePolicy.class).ifPresent(policies::evidence);
    fields.choice("storage", StoragePolicy.class).ifPresent(policies::storage);
    return fields.build(policies::build);
  }
}
