package dev.promo.core.lint;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.promo.core.policy.Defaults;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a house wants to hear about: which rules are asked in which profile, what their findings weigh, and the numbers
 * they go by.
 *
 * @param severities what a finding of a rule weighs in a profile; where there is none, the rule is not asked there
 * @param defaults the numbers, such as the longest win
 */
public record LintPolicy(
    ImmutableMap<WinRule, ImmutableMap<LintProfile, LintSeverity>> severities, Defaults defaults) {
  public LintPolicy {
    severities.forEach((rule, weights) -> checkArgument(
        rule.isCertain() || !weights.containsValue(LintSeverity.ERROR),
        "%s finds by words, so that it cannot be an error",
        rule.id()));
    severities = Maps.immutableEnumMap(severities);
  }

  public static LintPolicy standard() {
    return new LintPolicy(
        Maps.toMap(Arrays.asList(WinRule.values()), WinRule::severities), Defaults.standard());
  }

  /** This policy with another weight; a rule that finds by words may be wrong and cannot be an error. */
  public LintPolicy with(WinRule rule, LintProfile profile, LintSeverity severity) {
    Map<LintProfile, LintSeverity> weights = weights(rule);
    weights.put(profile, severity);
    return with(rule, weights);
  }

  /** This policy with a rule that is not asked in a profile. */
  public LintPolicy without(WinRule rule, LintProfile profile) {
    Map<LintProfile, LintSeverity> weights = weights(rule);
    weights.remove(profile);
    return with(rule, weights);
  }

  public LintPolicy withDefaults(Defaults numbers) {
    return new LintPolicy(severities, numbers);
  }

  Optional<LintSeverity> severity(WinRule rule, LintProfile profile) {
    return Optional.ofNullable(severities.getOrDefault(rule, ImmutableMap.of()).get(profile));
  }

  private Map<LintProfile, LintSeverity> weights(WinRule rule) {
    return new HashMap<>(severities.getOrDefault(rule, ImmutableMap.of()));
  }

  private LintPolicy with(WinRule rule, Map<LintProfile, LintSeverity> weights) {
    Map<WinRule, ImmutableMap<LintProfile, LintSeverity>> changed = new HashMap<>(severities);
    changed.put(rule, Maps.immutableEnumMap(weights));
    return new LintPolicy(ImmutableMap.copyOf(changed), defaults);
  }
}
