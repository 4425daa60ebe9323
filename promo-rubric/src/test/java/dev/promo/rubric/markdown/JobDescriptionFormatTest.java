package dev.promo.rubric.markdown;

import static dev.promo.rubric.format.Fixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import dev.promo.rubric.RubricReader;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JobDescriptionFormatTest extends RubricFormatContractTest {
  private static final Source KEEPER = source("jobs/lamp-keeper.md");
  private static final RubricOptions ASKED = RubricOptions.detect().withFormat(JobDescription.NAME);

  @Override
  protected RubricFormat format() {
    return new JobDescriptionFormat();
  }

  /** Nobody gets this format without naming it. */
  @Override
  protected RubricInput input(Source source) {
    return RubricInput.of(source, ASKED);
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        KEEPER, Source.of(KEEPER.name(), KEEPER.text().orElseThrow().replace("\n- ", "\n* ")));
  }

  @Override
  protected ImmutableList<String> notes() {
    return ImmutableList.of("ONE_LEVEL");
  }

  /** The one problem of a description that can be read is that it stands alone. */
  @Override
  protected List<Source> faulty() {
    return List.of(source("jobs/head-keeper.txt"));
  }

  @Override
  protected List<Source> foreign() {
    return List.of(Source.of("a.md", "We need a baker."), source("trees/bees-by-dimension.json"));
  }

  @Test
  @Tag("A-134")
  void it_is_read_so_only_when_asked_for() {
    assertEquals(Optional.empty(), format().read(RubricInput.of(KEEPER)));
    assertEquals(Optional.of(JobDescription.read(KEEPER)), format().read(input(KEEPER)));
  }

  @Test
  void what_is_none_is_refused_under_the_name_that_was_asked_for() {
    Problem problem = RubricReader.standard()
        .load(input(Source.of("a.md", "We need a baker.")))
        .problems()
        .get(0);
    assertEquals("UNKNOWN_FORMAT", problem.code());
    assertTrue(problem.message().contains("'job description'"), problem.message());
  }
}
