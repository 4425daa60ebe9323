package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.Finding;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.lint.WinLinter;
import dev.promo.core.lint.WinRule;
import java.time.LocalDate;

/**
 * What the manager can repeat one floor up.
 *
 * @param sentences one to {@value #MOST_SENTENCES}
 * @param effect what it did for the business; one of the sentences says it in these words
 */
public record UpwardSummary(ImmutableList<String> sentences, String effect) {
  static final int MOST_SENTENCES = 3;

  public UpwardSummary {
    checkArgument(
        1 <= sentences.size() && sentences.size() <= MOST_SENTENCES,
        "a summary has one to %s sentences, not %s",
        MOST_SENTENCES,
        sentences.size());
    checkArgument(
        sentences.stream().noneMatch(String::isBlank), "no sentence of the summary may be blank");
    checkArgument(
        !effect.isBlank() && sentences.stream().anyMatch(sentence -> sentence.contains(effect)),
        "one sentence must name the effect on the business, '%s', in these words",
        effect);
  }

  /** Its abbreviations that a reader one floor up may not know. */
  public ImmutableList<Finding> unknownAcronyms(WinLinter linter) {
    Draft draft = Draft.bare(String.join(" ", sentences));
    return linter.lint(draft, LintProfile.UPDATE, LocalDate.EPOCH).stream()
        .filter(found -> found.rule().equals(WinRule.UNDEFINED_ACRONYM.id()))
        .collect(toImmutableList());
  }
}
