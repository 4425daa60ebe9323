package dev.promo.packet.calibration;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Redaction;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.compose.Section;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.document.Language;
import java.time.LocalDate;
import java.util.Map;

/**
 * The sheet that a calibration is held with: one row per case, for the facilitator, the managers and the scribe.
 *
 * <p>It ranks nobody and cannot be made to: rows stand by label, there is no total, and no number is one of a person.
 * Names are hidden whatever was handed over.
 */
public final class CalibrationSheet {
  private static final DocumentSpec SPEC = DocumentSpec.of(
          "calibration-sheet", "header", "rules", "shown", "decided", Footer.PART)
      .requiring("shown", Footer.PART);

  private CalibrationSheet() {}

  /** What the sheet consists of; what was shown and the footer cannot be left out. */
  public static DocumentSpec spec() {
    return SPEC;
  }

  /**
   * Writes the sheet of one case, under the label that stands for the candidate.
   *
   * @param day the day of the session; answers after it are not known yet
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day) {
    return of(promotion, day, SPEC);
  }

  /**
   * Writes the sheet of one case as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    PromotionCase nameless = SheetCase.nameless(promotion, spec.language());
    String label = Redaction.forCommittee().participant(nameless.candidate());
    return written(ImmutableList.of(new SheetCase(label, nameless, day)), spec);
  }

  /**
   * Writes the sheet of a session.
   *
   * @param byLabel the cases under what stands for each candidate, such as {@code Candidate A}; at least one
   * @param day the day of the session; answers after it are not known yet
   * @return the sheet, its rows by label; none, and an error for each case that cannot stand beside the others: its
   *     label names somebody, or it is judged by another ladder or by other numbers
   */
  public static Parsed<Document> of(Map<String, PromotionCase> byLabel, LocalDate day) {
    return of(byLabel, day, SPEC);
  }

  /**
   * Writes the sheet of a session as a house wants it.
   *
   * @param spec made from {@link #spec()}
   */
  public static Parsed<Document> of(
      Map<String, PromotionCase> byLabel, LocalDate day, DocumentSpec spec) {
    checkArgument(!byLabel.isEmpty(), "a session must have a case");
    ImmutableSortedMap<String, PromotionCase> inOrder = ImmutableSortedMap.copyOf(byLabel);
    ImmutableList<Problem> problems = new SheetCheck(spec.kind(), inOrder).problems();
    return problems.isEmpty()
        ? written(cases(inOrder, day, spec.language()), spec)
        : Parsed.failed(problems);
  }

  private static ImmutableList<SheetCase> cases(
      ImmutableSortedMap<String, PromotionCase> byLabel, LocalDate day, Language language) {
    return byLabel.entrySet().stream()
        .map(entry ->
            new SheetCase(entry.getKey(), SheetCase.nameless(entry.getValue(), language), day))
        .collect(toImmutableList());
  }

  private static Parsed<Document> written(ImmutableList<SheetCase> cases, DocumentSpec spec) {
    return Composition.write(
        spec.title(), cases.get(0).promotion(), Redaction.forCommittee(), spec, sections(cases));
  }

  private static ImmutableMap<String, Section> sections(ImmutableList<SheetCase> cases) {
    return ImmutableMap.<String, Section>builder()
        .put("header", new SheetHeader(cases))
        .put("rules", new GroundRules())
        .put("shown", new SheetShown(cases))
        .put("decided", new SheetDecided(cases))
        .put(Footer.PART, new Footer())
        .buildOrThrow();
  }
}
