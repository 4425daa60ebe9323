package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.BulletAudit;
import dev.promo.core.lint.BulletElement;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.Finding;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Shows how a vague bullet becomes evidence: what the linter says, which facts the audit asks for, and the bullet that
 * its author wrote with the answers. The people and the company are invented.
 *
 * <p>{@code RewriteTheBullet}; it takes no arguments.
 */
public final class RewriteTheBullet {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

  private static final Draft VAGUE = Draft.builder()
      .text("Helped with late bulb parcels and worked really hard on it.")
      .build();

  /** Every fact in it is an answer that Noor Haddad gave; promo added none. */
  private static final Draft REWRITTEN = Draft.builder()
      .text(
          "Noticed that late bulb parcels left from one dock, framed the cause, and agreed a new cut-off with two"
              + " carriers; late parcels fell from 11.2% to 3.4% of 8,400 orders for care.")
      .date(LocalDate.of(2026, 5, 14))
      .dimensions(ImmutableList.of("scope"))
      .beneficiaries(ImmutableList.of("customer care"))
      .collaborators(ImmutableList.of("Omar Bell"))
      .corroborations(ImmutableList.of("Petra Lang, head of care"))
      .artefacts(ImmutableList.of("carrier report, May 2026"))
      .isNoticed(true)
      .isFramed(true)
      .build();

  private RewriteTheBullet() {}

  public static void main(String[] arguments) {
    System.exit(run(List.of(arguments), Terminal.ofProcess()));
  }

  static int run(List<String> arguments, Terminal terminal) {
    if (!arguments.isEmpty()) {
      return terminal.wrongUse("RewriteTheBullet");
    }
    WinLinter linter = WinLinter.standard();
    terminal.print("Before\n\n" + told(VAGUE, linter));
    terminal.print("\nAfter\n\n" + told(REWRITTEN, linter));
    return Terminal.OK;
  }

  private static String told(Draft draft, WinLinter linter) {
    StringBuilder text = new StringBuilder("  ").append(draft.text()).append("\n\n");
    BulletAudit audit = BulletAudit.of(draft);
    text.append("  It holds ")
        .append(audit.present().size())
        .append(" of ")
        .append(BulletElement.values().length)
        .append(" elements.\n");
    audit
        .questions()
        .forEach((element, question) -> text.append("  - ")
            .append(element.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .append(": ")
            .append(question)
            .append('\n'));
    ImmutableList<Finding> findings = linter.lint(draft, LintProfile.PACKET, TODAY);
    text.append("\n  The linter has ")
        .append(findings.isEmpty() ? "nothing" : findings.size() + " things")
        .append(" to say.\n");
    findings.forEach(finding -> text.append("  ")
        .append(finding.rule())
        .append(' ')
        .append(finding.severity())
        .append(" \"")
        .append(finding.words(draft.text()))
        .append("\": ")
        .append(finding.message())
        .append('\n'));
    return text.toString();
  }
}
