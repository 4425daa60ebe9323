package dev.promo.core.cycle;

import com.google.common.collect.ImmutableList;
import dev.promo.core.gap.GapAnalysis;
import dev.promo.core.sponsor.Alignment;
import dev.promo.core.sponsor.OpenConcern;
import dev.promo.core.sponsor.Sponsor;
import java.util.Optional;

/**
 * What has to be known before anybody asks for a promotion.
 *
 * @param timeline when the work on the case began
 * @param cycle the round in which it would be decided
 * @param gaps what is missing
 * @param sponsor who would present it
 * @param alignment what is agreed
 * @param concerns what speaks against it
 */
public record AskFacts(
    CaseTimeline timeline,
    Optional<PromotionCycle> cycle,
    GapAnalysis gaps,
    Optional<Sponsor> sponsor,
    Optional<Alignment> alignment,
    ImmutableList<OpenConcern> concerns) {}
