package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.policy.Defaults;

/** Judges a set of wins and the document that shows them, as {@link WinLinter} judges one line. */
public final class PacketLinter {
  private final Defaults defaults;
  private final ImmutableSet<SetRule> rules;
  private final RuleTexts texts = RuleTexts.english();
  private final PhraseTrie phrases;

  private PacketLinter(Defaults defaults, PhraseTrie phrases, ImmutableSet<SetRule> rules) {
    this.defaults = defaults;
    this.rules = rules;
    this.phrases = phrases;
  }

  /** All rules by promo's own numbers and English words. */
  public static PacketLinter standard() {
    return new PacketLinter(
        Defaults.standard(), PhraseTrie.english(), ImmutableSet.copyOf(SetRule.values()));
  }

  /**
   * A house's own choice.
   *
   * @param rules the rules that are asked
   */
  public static PacketLinter of(Defaults defaults, LintWords words, ImmutableSet<SetRule> rules) {
    return new PacketLinter(defaults, PhraseTrie.of(words), rules);
  }

  /** What the rules have to say, by rule and then by what they speak of. */
  public ImmutableList<SetFinding> lint(PacketFacts facts) {
    SetFindings findings = new SetFindings(rules, texts);
    ChoiceChecks.look(facts, defaults, findings);
    DocumentChecks.look(facts, defaults, findings);
    NumberConflicts.look(facts, findings);
    PrintedChecks.look(facts, phrases, findings);
    return findings.inOrder();
  }
}
