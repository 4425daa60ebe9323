package dev.promo.rubric.document;

import com.google.common.collect.ImmutableSet;
import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * Ladders written as HTML with headings and lists. They are read as {@link dev.promo.rubric.markdown.HeadingsFormat} reads
 * Markdown, with the same notes.
 */
public final class HtmlHeadingsFormat implements RubricFormat {
  /** The format has no settings. */
  public HtmlHeadingsFormat() {}

  @Override
  public String name() {
    return "HTML by headings";
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    if (input.isFolder()) {
      return Optional.empty();
    }
    Pages pages = Pages.of(input);
    return pages.isHtml()
        ? pages.headingLadder(ImmutableSet.of()).map(draft -> draft.build(name()))
        : Optional.empty();
  }
}
