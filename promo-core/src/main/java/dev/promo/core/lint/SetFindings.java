package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the checks of a document find, as far as a house asks. For one document. */
final class SetFindings {
  private final ImmutableSet<SetRule> rules;
  private final RuleTexts texts;
  private final List<SetFinding> findings = new ArrayList<>();

  SetFindings(ImmutableSet<SetRule> rules, RuleTexts texts) {
    this.rules = rules;
    this.texts = texts;
  }

  void addIf(boolean isFound, SetRule rule, String about) {
    if (isFound) {
      add(rule, rule.severity(), about);
    }
  }

  void add(SetRule rule, LintSeverity severity, String about) {
    if (rules.contains(rule)) {
      RuleTexts.Text text = texts.of(rule.id());
      findings.add(new SetFinding(rule.id(), severity, about, text.message(), text.mend()));
    }
  }

  ImmutableList<SetFinding> inOrder() {
    return ImmutableList.sortedCopyOf(findings);
  }
}
