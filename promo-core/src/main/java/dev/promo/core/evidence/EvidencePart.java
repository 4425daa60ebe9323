package dev.promo.core.evidence;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.policy.EvidencePolicy;
import dev.promo.core.policy.EvidenceWeights;
import java.util.Arrays;
import java.util.function.ToIntFunction;

/** What a score is made of. The most points of all parts add up to 100 under every policy. */
public enum EvidencePart {
  /** How clear the outcome is: a deliverable, an outcome in words, a number, a number before and after. */
  OUTCOME(EvidenceWeights::outcome),
  /** Who or what confirms it. */
  CORROBORATION(EvidenceWeights::corroboration),
  /** How much it looks like work of the next level. */
  LEVEL_SHAPE(EvidenceWeights::levelShape),
  /** How far from the candidate it was felt. */
  REACH(EvidenceWeights::reach),
  /** What it has to do with the organisation's aims. */
  BUSINESS_LINK(EvidenceWeights::businessLink),
  /** How recent it is; little on purpose, since recency must not decide. */
  CURRENCY(EvidenceWeights::currency);

  private final ImmutableMap<EvidencePolicy, Integer> most;
  private final int mostEver;

  EvidencePart(ToIntFunction<EvidenceWeights> weight) {
    most = Maps.immutableEnumMap(Maps.toMap(
        Arrays.asList(EvidencePolicy.values()), policy -> weight.applyAsInt(policy.weights())));
    mostEver = most.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  /** The most points this part can give under the standard policy. */
  public int most() {
    return most(EvidencePolicy.BALANCED);
  }

  /** The most points this part can give under a policy. */
  public int most(EvidencePolicy policy) {
    return requireNonNull(most.get(policy));
  }

  /** The most points this part can give under any policy. */
  int mostEver() {
    return mostEver;
  }

  /** Points of the standard policy, as another weighs them; a half is rounded up. */
  int weighed(int points, EvidencePolicy policy) {
    return policy == EvidencePolicy.BALANCED
        ? points
        : (2 * points * most(policy) + most()) / (2 * most());
  }
}
