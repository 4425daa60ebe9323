package dev.promo.core.policy;

/**
 * A choice between schools of advice that disagree. It changes what promo does, and every document it had
 * a say in names it in its footer. The rules of safety stand above every policy: no number is invented, nobody is
 * accused, no offer is made up, no outcome is promised.
 */
public sealed interface Policy
    permits AskPolicy,
        CriteriaPolicy,
        DryPromotionPolicy,
        EvidencePolicy,
        ExitPolicy,
        LeveragePolicy,
        PacketShape,
        StoragePolicy,
        TimelinePolicy {
  /** Its name in English. Documents name it in their own language. */
  String label();
}
