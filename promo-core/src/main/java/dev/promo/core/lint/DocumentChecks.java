package dev.promo.core.lint;

import dev.promo.core.policy.Defaults;
import java.math.BigDecimal;

/** Whether a document names its gaps, keeps its limits and is no surprise to those who decide. */
final class DocumentChecks {
  private DocumentChecks() {}

  static void look(PacketFacts facts, Defaults defaults, SetFindings findings) {
    boolean namesGaps = facts
        .gaps()
        .map(section -> !section.gaps().isEmpty() || section.noneKnown().isPresent())
        .orElse(false);
    findings.addIf(facts.needsGaps() && !namesGaps, SetRule.NO_GAPS_SECTION, "");
    limits(facts, defaults, findings);
    findings.addIf(
        facts.missedCommitments() > facts.repairedCommitments() || facts.openNegativeFeedback() > 0,
        SetRule.RELIABILITY_DIP,
        "");
    facts
        .selected()
        .forEach(win -> findings.addIf(
            win.sharedWhere().isEmpty() && !facts.knownToDecisionMakers().contains(win.id()),
            SetRule.INVISIBLE_WIN,
            win.id()));
  }

  private static void limits(PacketFacts facts, Defaults defaults, SetFindings findings) {
    findings.addIf(facts.selected().size() > defaults.winsPerPacket(), SetRule.OVER_LIMIT, "wins");
    findings.addIf(
        facts
            .pages()
            .map(pages -> pages.compareTo(BigDecimal.valueOf(defaults.pagesPerPacket())) > 0)
            .orElse(false),
        SetRule.OVER_LIMIT,
        "pages");
    findings.addIf(
        facts.words().map(words -> words > defaults.wordsPerPacket()).orElse(false),
        SetRule.OVER_LIMIT,
        "words");
  }
}
