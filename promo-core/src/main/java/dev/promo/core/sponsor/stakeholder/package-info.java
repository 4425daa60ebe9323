/**
 * Who can speak for the candidate, and who still has to be convinced. Private to the candidate. Start with {@link
 * dev.promo.core.sponsor.stakeholder.ChampionMap} and {@link dev.promo.core.sponsor.stakeholder.ChallengerMap}.
 */
@NullMarked
package dev.promo.core.sponsor.stakeholder;

import org.jspecify.annotations.NullMarked;
