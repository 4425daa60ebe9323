package dev.promo.core;

import com.google.common.collect.ImmutableList;

/**
 * How one of the five questions is answered.
 *
 * @param question which
 * @param holds whether the answer is yes
 * @param because what decided it, as a sentence
 * @param open what keeps it from a yes: ids of dimensions or of wins, in the ladder's or the packet's order; empty for a
 *     yes, and where no single thing does
 */
public record HealthVerdict(
    HealthQuestion question, boolean holds, String because, ImmutableList<String> open) {}
