package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.rubric.format.Fixture.source;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.RubricSource;
import dev.promo.notation.Source;
import dev.promo.rubric.format.LoadedRubric;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JobDescriptionTest {
  private static final Source KEEPER = source("jobs/lamp-keeper.md");
  private static final Source HEAD = source("jobs/head-keeper.txt");

  private static Rubric rubric(Parsed<LoadedRubric> parsed) {
    return parsed.orElseThrow().rubric();
  }

  private static ImmutableList<String> texts(Rubric rubric, String level) {
    return rubric.cells().stream()
        .filter(cell -> cell.level().equals(level))
        .flatMap(cell -> cell.behaviours().stream())
        .map(Behaviour::text)
        .collect(toImmutableList());
  }

  @Test
  @Tag("A-015")
  void sections_are_dimensions_and_lines_behaviours_in_their_order() {
    Rubric rubric = rubric(JobDescription.read(KEEPER));
    assertEquals(
        ImmutableList.of("What do we look for?", "Nice to have", "Responsibilities"),
        rubric.dimensions().stream().map(RubricDimension::name).collect(toImmutableList()));
    assertEquals(
        ImmutableList.of(
            "Climbs stairs",
            "Stays awake",
            "Plays the fiddle",
            "Lights the lamp at dusk.",
            "Writes the log."),
        texts(rubric, "lamp-keeper"));
  }

  @Test
  void the_title_names_the_role() {
    Level role = rubric(JobDescription.read(KEEPER)).levels().get(0);
    assertEquals("Lamp Keeper", role.name());
    assertEquals(Optional.of("Keeps the light."), role.summary());
  }

  @Test
  void what_is_about_the_employer_is_no_behaviour_and_is_accounted_for() {
    String unmapped =
        JobDescription.read(KEEPER).value().orElseThrow().unmapped().toString();
    assertTrue(unmapped.contains("A coast with three lights."));
    assertTrue(unmapped.contains("Write a letter"));
  }

  @Test
  void one_job_is_one_level_and_that_is_said() {
    assertEquals(
        ImmutableList.of("ONE_LEVEL"),
        JobDescription.read(KEEPER).problems().stream()
            .map(Problem::code)
            .collect(toImmutableList()));
  }

  @Test
  void the_present_job_is_the_level_below() {
    Parsed<LoadedRubric> parsed = JobDescription.read(KEEPER, HEAD);
    Rubric rubric = rubric(parsed);
    assertEquals(ImmutableList.of(), parsed.problems());
    assertEquals("Head Keeper", rubric.title());
    assertEquals(
        ImmutableList.of("lamp-keeper", "head-keeper"), rubric.tracks().get(0).levels());
    assertEquals(
        ImmutableList.of("Plans the watches", "Orders the oil", "Train keepers"),
        texts(rubric, "head-keeper"));
    assertEquals(3, rubric.dimensions().size());
  }

  @Test
  @Tag("A-124")
  void the_source_says_what_it_is_and_of_when() {
    LocalDate day = LocalDate.of(2026, 3, 1);
    assertEquals(
        new RubricSource(
            RubricSource.Kind.JOB_DESCRIPTION,
            "head-keeper.txt",
            Optional.empty(),
            Optional.of(day)),
        rubric(JobDescription.read(HEAD, Optional.empty(), Optional.of(day))).source());
  }

  @Test
  void a_text_without_sections_asks_nothing() {
    Parsed<LoadedRubric> parsed = JobDescription.read(Source.of("a.md", "We need a baker."));
    assertEquals(Optional.empty(), parsed.value());
    assertEquals("NO_LADDER", parsed.problems().get(0).code());
  }
}
