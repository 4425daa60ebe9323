package dev.promo.rubric.markdown;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Source;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.LoadedRubric;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The description of a job, line by line, where a company has no ladder: the role is a level, each section a dimension,
 * each line of a list, or else each paragraph, a behaviour. Its source is printed as what it is.
 *
 * <p>A step needs two levels. With the description of the present role beside it, that role is the level below; sections
 * of the same name are one dimension. Without it the rubric has one level.
 *
 * <p>Problems: those of {@link Source#text()}, {@code NO_LADDER} for a text without a section that asks something, and
 * the note {@code ONE_LEVEL}.
 */
public final class JobDescription {
  /** What this way of reading is called. */
  static final String NAME = "job description";

  private JobDescription() {}

  /** The description of the target role alone. */
  public static Parsed<LoadedRubric> read(Source target) {
    return read(target, Optional.empty(), Optional.empty());
  }

  /** The descriptions of the present role and of the target role. */
  public static Parsed<LoadedRubric> read(Source present, Source target) {
    return read(target, Optional.of(present), Optional.empty());
  }

  /**
   * The descriptions of roles.
   *
   * @param target the role somebody is to be promoted to
   * @param present the role they have
   * @param date when the descriptions were taken down
   */
  public static Parsed<LoadedRubric> read(
      Source target, Optional<Source> present, Optional<LocalDate> date) {
    return MarkdownOutline.read(target)
        .flatMap(outline -> present
            .map(source -> MarkdownOutline.read(source)
                .flatMap(below -> built(ImmutableList.of(below, outline), date)))
            .orElseGet(() -> built(ImmutableList.of(outline), date)));
  }

  /** A rubric of the roles, lowest first. */
  private static Parsed<LoadedRubric> built(List<MarkdownOutline> roles, Optional<LocalDate> date) {
    MarkdownOutline target = roles.get(roles.size() - 1);
    LadderDraft draft = new LadderDraft(fileName(target));
    String citation = String.join(
        ", ", roles.stream().map(JobDescription::fileName).distinct().toList());
    draft.source(
        new RubricSource(RubricSource.Kind.JOB_DESCRIPTION, citation, Optional.empty(), date));
    roles.forEach(role -> new RoleFilling(role, draft, fileName(role)).fill());
    if (!draft.isLadder()) {
      return Parsed.failed(nothingAsked(target.name()));
    }
    if (roles.size() == 1) {
      draft.problem(oneLevel(target.name()));
    }
    return draft.build(NAME);
  }

  private static String fileName(MarkdownOutline outline) {
    String last = outline.name().substring(outline.name().lastIndexOf('/') + 1);
    return last.isBlank() ? outline.name() : last;
  }

  private static Problem nothingAsked(String name) {
    return Problem.error(
        "NO_LADDER",
        Location.of(name),
        "The description of the job has no section with a line in it.",
        "Put what the job asks under headings, a line for each thing.");
  }

  private static Problem oneLevel(String name) {
    return Problem.note(
        "ONE_LEVEL",
        Location.of(name),
        "A description of one job makes a ladder of one level.",
        "For a step up, hand over the description of the present job as well.");
  }
}
