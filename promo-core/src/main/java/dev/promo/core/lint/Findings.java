package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what the checks find, as far as a policy wants to hear it in a profile. For one text. */
final class Findings {
  private final LintPolicy policy;
  private final LintProfile profile;
  private final RuleTexts texts;
  private final List<Finding> findings = new ArrayList<>();

  Findings(LintPolicy policy, LintProfile profile, RuleTexts texts) {
    this.policy = policy;
    this.profile = profile;
    this.texts = texts;
  }

  LintProfile profile() {
    return profile;
  }

  boolean asks(WinRule rule) {
    return severity(rule).isPresent();
  }

  void add(WinRule rule, int start, int end) {
    severity(rule).ifPresent(severity -> add(rule, severity, start, end));
  }

  /** Adds what weighs more than its rule does, unless the rule is not asked. */
  void addAs(LintSeverity severity, WinRule rule, int start, int end) {
    if (asks(rule)) {
      add(rule, severity, start, end);
    }
  }

  private void add(WinRule rule, LintSeverity severity, int start, int end) {
    RuleTexts.Text text = texts.of(rule.id());
    findings.add(new Finding(rule.id(), severity, start, end, text.message(), text.mend()));
  }

  private Optional<LintSeverity> severity(WinRule rule) {
    return policy.severity(rule, profile);
  }

  ImmutableList<Finding> inOrder() {
    return ImmutableList.sortedCopyOf(findings);
  }
}
