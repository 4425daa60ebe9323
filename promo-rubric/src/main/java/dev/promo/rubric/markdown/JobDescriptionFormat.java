package dev.promo.rubric.markdown;

import dev.promo.core.problem.Parsed;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricInput;
import java.util.Optional;

/**
 * Descriptions of jobs as {@link JobDescription} reads them, each by itself. Nearly every document looks like one, so only
 * a caller who names this format gets it.
 */
public final class JobDescriptionFormat implements RubricFormat {
  /** The format has no settings. */
  public JobDescriptionFormat() {}

  @Override
  public String name() {
    return JobDescription.NAME;
  }

  @Override
  public Optional<Parsed<LoadedRubric>> read(RubricInput input) {
    boolean isAsked = input.options().format().filter(name()::equals).isPresent();
    return isAsked && !input.isFolder()
        ? Optional.of(JobDescription.read(input.source()))
            .filter(read -> read.value().isPresent())
        : Optional.empty();
  }
}
