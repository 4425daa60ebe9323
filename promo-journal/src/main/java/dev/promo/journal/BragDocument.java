package dev.promo.journal;

import dev.promo.core.PromotionCase;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.privacy.CoverWords;
import dev.promo.core.privacy.Eraser;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.util.Optional;

/**
 * The Markdown file in which a person keeps wins for years, with any editor. {@code docs/brag-document.md} shows the
 * notation: an entry is a dated heading and a few labelled lines, or just a dated line.
 *
 * @param preamble what stands before the first entry, as it stands there
 * @param log the wins
 */
public record BragDocument(String preamble, WinLog log) {
  /** Reads a brag document; dimensions stay as they are written. */
  public static Parsed<BragDocument> parse(Source source) {
    return source.text().flatMap(text -> BragReader.read(source.name(), text, Optional.empty()));
  }

  /** Reads a brag document whose dimensions are those of a ladder; others are problems and claim nothing. */
  public static Parsed<BragDocument> parse(Source source, Rubric rubric) {
    return source.text().flatMap(text -> BragReader.read(source.name(), text, Optional.of(rubric)));
  }

  /**
   * The copy to keep at home: labels instead of people, customers and projects, and neither links nor secrets. Days and
   * sums stay, since a log lives on them.
   *
   * @param promotion the case of this log: it says who plays which part, and which further names are private
   * @return no copy, and an error, under a policy by which nothing leaves the employer's systems
   */
  public Parsed<BragDocument> personalCopy(PromotionCase promotion) {
    return personalCopy(promotion, CoverWords.english());
  }

  /**
   * The same for a log that is kept in another language.
   *
   * @param words those of its labels
   */
  public Parsed<BragDocument> personalCopy(PromotionCase promotion, CoverWords words) {
    return promotion.policies().storage().allowsPersonalCopy()
        ? Parsed.of(
            redacted(RedactedCase.of(promotion.withLog(log), RedactionProfile.PSEUDONYMOUS, words)))
        : Parsed.failed(Problem.error(
            "NO_PERSONAL_COPY",
            Location.of("case").withPath("policies.storage"),
            "By the policy of this case nothing leaves the employer's systems.",
            "Write 'storage: personal-redacted' if your employer allows a redacted copy at home."));
  }

  private BragDocument redacted(RedactedCase redacted) {
    return new BragDocument(redacted.text(preamble), redacted.promotion().log());
  }

  /** The document without somebody. */
  public BragDocument without(Eraser eraser) {
    return new BragDocument(eraser.erase(preamble), eraser.erase(log));
  }

  /**
   * The document in promo's own style. Reading it again gives an equal document, as long as the preamble has no dated
   * line and no text has blanks around it: what was read has neither.
   */
  public String print() {
    return BragPrinter.print(this);
  }
}
