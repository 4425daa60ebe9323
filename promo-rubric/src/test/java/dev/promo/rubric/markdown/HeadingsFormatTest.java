package dev.promo.rubric.markdown;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static dev.promo.rubric.format.Fixture.source;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Behaviour;
import dev.promo.core.rubric.Cell;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.OpenReason;
import dev.promo.core.rubric.Polarity;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.rubric.Track;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.LoadedRubric;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import dev.promo.rubric.format.Unmapped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new HeadingsFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        source("headings/dimension-over-level.md"), source("headings/nested-bullets.md"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(
        source("headings/highest-first.md"),
        source("headings/levels-alone.md"),
        source("headings/inline-labels.md"));
  }

  @Override
  protected List<Source> foreign() {
    return Stream.concat(
            Fixture.names("headings/foreign", ".md").stream().map(Fixture::source),
            Stream.of(source("flat/good.yaml"), source("good/everything.yaml")))
        .toList();
  }

  private Parsed<LoadedRubric> load(String file) {
    return load(file, RubricOptions.detect());
  }

  private Parsed<LoadedRubric> load(String file, RubricOptions options) {
    return format().read(RubricInput.of(source("headings/" + file), options)).orElseThrow();
  }

  private Rubric rubric(String file) {
    return load(file).value().orElseThrow().rubric();
  }

  private static String levels(Rubric rubric) {
    return String.join(" > ", rubric.levels().stream().map(Level::name).toList());
  }

  private static String dimensions(Rubric rubric) {
    return String.join(
        " + ",
        rubric.dimensions().stream()
            .map(dimension -> String.join(
                " / ",
                ImmutableList.<String>builder()
                    .addAll(dimension.group())
                    .add(dimension.name())
                    .build()))
            .toList());
  }

  private static ImmutableList<String> texts(Rubric rubric, String dimension, String level) {
    return rubric.cells().stream()
        .filter(cell -> cell.dimension().equals(dimension) && cell.level().equals(level))
        .flatMap(cell -> cell.behaviours().stream())
        .map(Behaviour::text)
        .collect(toImmutableList());
  }

  private static ImmutableList<String> codes(Parsed<LoadedRubric> parsed) {
    return parsed.problems().stream().map(Problem::code).collect(toImmutableList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          level-over-dimension.md | Apprentice Baker > Baker > Head Baker | Dough + Guests | 6 | 9
          dimension-over-level.md | Apprentice Baker > Baker > Head Baker | Dough + Guests | 6 | 9
          nested-bullets.md | Apprentice Baker > Baker > Head Baker | Dough + Guests | 6 | 9
          inline-labels.md | All levels > P1 > P2 > P3 to P5 | Letters + Parcels | 8 | 9
          own-statements.md | Junior Beekeeper > Beekeeper > Senior Beekeeper > Lead Beekeeper \
          | I keep myself and the bees safe + I keep my row through the year + I ask + I breed + I teach by doing \
          + I answer for the whole yard + I speak with the neighbours | 8 | 11
          same-levels-in-departments.md | Assistant > Master | Stage / Craft + Stage / Company + Stage / Feedback \
          + Light / Craft + Light / Company + Light / Feedback | 12 | 12
          folded.md | Deckhand > Boatswain > Mate | Ropes + Passengers | 6 | 7
          names-in-italics.md | Grade 3 > Grade 4 > Grade 5 | Care + Readers | 6 | 7
          names-again-below.md | Cartographer > Senior Cartographer > Lead Cartographer | Responsibilities + Requirements | 6 | 7
          plain-lines.md | Level 1: Porter > Level 2: Senior Porter > Level 3: Night Supervisor | Rounds + People | 6 | 7
          nothing-under-the-highest.md | Junior Beekeeper > Senior Beekeeper > Head Beekeeper | Hives + Honey | 4 | 5
          questions-at-levels.md | Ranger > Senior Ranger > Head Ranger | What do you look after? + Who asks you? | 6 | 7
          sentences.md | Junior Nurse > Expert Nurse | Ward care + Talking | 4 | 4
          colon-lines.md | Nível 1 = Ajudante > Nível 2 = Carpinteiro | Madeira + Gente | 4 | 4
          numbered-lists.md | 1 > 2 > 3 | Ropes / Knots + Ropes / Sails + Weather / Reading the sky | 9 | 9
          made-up-names.md | n00b > Play3r | Controls + Crew | 4 | 4
          made-up-inner.md | Seedling > Oak | Communication + Craft | 4 | 4
          japanese.md | レベル1 > レベル2 | 知識 + 協働 | 4 | 4
          groups.md | L1 > L2 | Technical / Welding + Technical / Drawing + What to avoid / Ego | 6 | 6
          tracks.md | Junior Nurse > Senior Nurse > Ward Manager > Director of Nursing | Care + Team | 8 | 8
          highest-first.md | Junior Baker > Senior Baker > Principal Baker | Bread + Shop | 5 | 5
          named-lines.md | Helper > Gardener > Head Gardener | Scope + Plants + Tools | 9 | 9
          same-as-lower.md | Comptable débutant > Comptable confirmé > Comptable senior > Comptable principal | Périmètre + Autonomie + Relations | 12 | 10
          shared-rungs.md | D1 Associate Designer > D2 Designer > D3 Senior Designer > D4 Principal Designer > M3 Design Manager > M4 Design Director | Craft + Influence | 12 | 12
          includes-lower.md | All levels > S1 – Agent > S2 – Specialist > S3 – Lead | Customers + Product | 8 | 8
          highest-first-polish.md | Młodszy tester > Starszy tester > Główny tester | Jakość + Komunikacja | 6 | 6
          nested-levels.md | Motorista Júnior > Motorista Pleno > Motorista Sênior | Direção + Atendimento | 6 | 8
          two-families.md | Assistant Curator > Curator > Chief Curator > Assistant Conservator > Conservator > Chief Conservator | Research + Exhibitions + Treatment + Climate | 12 | 12
          numbered-headings.md | Junior Recruiter > Recruiter > Senior Recruiter | Sourcing + Interviewing | 6 | 6
          warnings-beside-levels.md | Rep > Senior Rep | Prospecting + Closing + Listening | 6 | 6
          remarks-on-levels.md | Account Executive I > Account Executive II > Account Executive III | Pipeline + Closing | 6 | 6
          bands.md | Probationary Firefighter > Firefighter > Lieutenant > Captain | Operations + Community | 8 | 8
          open-beside-others.md | レベル1：新人 > レベル2：一人前 > レベル3：中堅 | 臨床実践 + 協働 | 6 | 7
          everything-around.md | Associate PM > PM > Senior PM > Group PM | Discovery + Delivery + Leadership | 12 | 12
          """)
  void a_ladder_is_understood_however_its_headings_stand(
      String file, String levels, String dimensions, int cells, int behaviours) {
    Rubric rubric = rubric(file);
    assertEquals(levels, levels(rubric));
    assertEquals(dimensions, dimensions(rubric));
    assertEquals(cells, rubric.cells().size());
    assertEquals(
        behaviours,
        rubric.cells().stream()
            .flatMap(cell -> cell.behaviours().stream())
            .mapToInt(Behaviour::count)
            .sum());
  }

  @Test
  void titles_summaries_and_words_about_levels_are_kept() {
    Rubric rubric = rubric("level-over-dimension.md");
    assertEquals("Bakery ladder", rubric.title());
    assertEquals(Optional.of("What we ask of those who bake."), rubric.summary());
    assertEquals(
        Optional.of("Learns the craft beside a baker."), rubric.levels().get(0).summary());
  }

  @Test
  void an_item_over_items_that_only_introduces_them_is_none_itself() {
    Rubric rubric = rubric("level-over-dimension.md");
    assertEquals(
        ImmutableList.of("Weighs flour as told", "after each batch", "before leaving"),
        texts(rubric, "dough", "apprentice-baker"));
    assertEquals(Optional.of("Cleans the bench:"), rubric.cells().get(0).summary());
  }

  @Test
  void an_item_that_asks_something_keeps_what_is_nested_in_it() {
    Rubric rubric = read("""
        # Levels
        ## Junior Cook
        ### Soup
        - Cooks soup every day.
          - With salt
        ### Bread
        - Bakes
        ## Senior Cook
        ### Soup
        - Invents soups
        ### Bread
        - Invents bread
        """);
    Behaviour soup = rubric.cells().get(0).behaviours().get(0);
    assertEquals("Cooks soup every day.", soup.text());
    assertEquals("With salt", soup.children().get(0).text());
  }

  private Rubric read(String text) {
    return format()
        .read(RubricInput.of(Source.of("a.md", text)))
        .orElseThrow()
        .value()
        .orElseThrow()
        .rubric();
  }

  @Test
  void what_all_are_asked_is_a_baseline_of_every_level() {
    Rubric rubric = rubric("inline-labels.md");
    assertEquals(
        ImmutableList.of("p1", "p2", "p3-to-p5"), rubric.tracks().get(0).levels());
    assertTrue(rubric.levels().get(1).includes().contains("all-levels"));
  }

  @Test
  void a_sentence_can_make_levels_cumulative() {
    Parsed<LoadedRubric> parsed = load("inline-labels.md");
    assertEquals(ImmutableList.of("CUMULATIVE_IN_PROSE", "LEVELS_MERGED"), codes(parsed));
    Level second = parsed.value().orElseThrow().rubric().levels().get(2);
    assertTrue(second.includes().contains("p1"));
  }

  @Test
  void a_list_that_explains_the_dimensions_is_about_them() {
    assertEquals(
        Optional.of("all that has a stamp."),
        rubric("inline-labels.md").dimensions().get(0).summary());
  }

  @Test
  void questions_that_name_the_dimensions_are_no_level() {
    ImmutableList<Unmapped> unmapped =
        load("inline-labels.md").value().orElseThrow().unmapped();
    assertTrue(unmapped.stream().anyMatch(left -> left.text().contains("may I read them?")));
  }

  @Test
  void levels_alone_make_a_ladder_of_one_dimension_and_say_so() {
    Parsed<LoadedRubric> parsed = load("levels-alone.md");
    Rubric rubric = parsed.value().orElseThrow().rubric();
    assertEquals(ImmutableList.of("NO_DIMENSIONS"), codes(parsed));
    assertEquals("Lamp Keeper I > Lamp Keeper II > Senior Lamp Keeper", levels(rubric));
    assertEquals("Lighthouse careers", rubric.title());
    assertEquals(Optional.of("7"), rubric.version());
    assertEquals("Lighthouse careers", dimensions(rubric));
    assertEquals(Optional.of("Experience: none."), rubric.cells().get(0).summary());
  }

  @Test
  void the_sentence_that_names_a_level_stands_over_its_cell() {
    Cell cell = rubric("sentences.md").cells().get(0);
    assertEquals(Optional.of("A Junior Nurse is able to:"), cell.summary());
  }

  @Test
  void topics_of_a_dimension_without_a_level_are_accounted_for() {
    assertTrue(load("sentences.md").value().orElseThrow().unmapped().stream()
        .anyMatch(left -> left.text().equals("Wounds")));
  }

  @Test
  void parts_that_share_no_level_are_tracks() {
    assertEquals(
        ImmutableList.of(
            new Track(
                "individual-contributors",
                "Individual contributors",
                ImmutableList.of("junior-nurse", "senior-nurse")),
            new Track(
                "managers", "Managers", ImmutableList.of("ward-manager", "director-of-nursing"))),
        rubric("tracks.md").tracks());
  }

  @Test
  void what_is_to_be_avoided_is_warned_against() {
    Rubric rubric = rubric("groups.md");
    assertEquals(Polarity.ASKED, rubric.dimensions().get(0).polarity());
    assertEquals(Polarity.WARNED_AGAINST, rubric.dimensions().get(2).polarity());
  }

  @Test
  void levels_written_highest_first_are_turned_round_and_that_is_said() {
    Parsed<LoadedRubric> parsed = load("highest-first.md");
    assertEquals(ImmutableList.of("ORDER_GUESSED"), codes(parsed));
    assertEquals(Location.at("highest-first.md", 3, 4), parsed.problems().get(0).location());
  }

  @Test
  void levels_are_turned_round_when_most_names_say_so_and_none_speaks_against_it() {
    Rubric rubric = read(Stream.of("Lead Cook", "Senior Cook", "Cook", "Junior Cook")
        .map("## %s\n### Soup\n- a soup\n### Bread\n- a loaf\n"::formatted)
        .collect(joining("", "# Levels\n", "")));
    assertEquals("Junior Cook > Cook > Senior Cook > Lead Cook", levels(rubric));
  }

  @Test
  void the_caller_may_name_the_levels() {
    Rubric rubric = format()
        .read(RubricInput.of(
            source("headings/foreign/readme.md"),
            RubricOptions.detect().withLevels("package-a", "package-b")))
        .orElseThrow()
        .orElseThrow()
        .rubric();
    assertEquals("Installation + Usage", dimensions(rubric));
  }

  @Test
  void the_caller_may_say_which_headings_are_levels() {
    Rubric rubric = load("made-up-inner.md", RubricOptions.detect().withHeadings(2, 3))
        .orElseThrow()
        .rubric();
    assertEquals("Communication > Craft", levels(rubric));
    assertEquals("Seedling + Oak", dimensions(rubric));
  }

  @Test
  void a_behaviour_knows_its_place() {
    Behaviour first = rubric("nested-bullets.md").cells().get(0).behaviours().get(0);
    assertEquals(Optional.of(Location.at("nested-bullets.md", 8, 5)), first.location());
  }

  @Test
  void a_part_that_several_tracks_share_is_on_each_of_them() {
    assertEquals(
        ImmutableList.of(
            new Track(
                "individual-contributor-track",
                "Individual contributor track",
                ImmutableList.of(
                    "d1-associate-designer",
                    "d2-designer",
                    "d3-senior-designer",
                    "d4-principal-designer")),
            new Track(
                "manager-track",
                "Manager track",
                ImmutableList.of(
                    "d1-associate-designer",
                    "d2-designer",
                    "m3-design-manager",
                    "m4-design-director"))),
        rubric("shared-rungs.md").tracks());
  }

  @Test
  void a_level_includes_the_lower_level_that_its_sentence_names() {
    Parsed<LoadedRubric> parsed = load("includes-lower.md");
    Rubric rubric = parsed.orElseThrow().rubric();
    assertEquals(ImmutableList.of("CUMULATIVE_IN_PROSE", "CUMULATIVE_IN_PROSE"), codes(parsed));
    assertEquals(ImmutableList.of("all-levels"), rubric.levels().get(1).includes());
    assertTrue(rubric.levels().get(3).includes().contains("s2-specialist"));
  }

  @Test
  void a_cell_may_be_the_same_as_a_level_of_any_name_or_ask_nothing() {
    ImmutableList<Cell> last = rubric("same-as-lower.md").cells().stream()
        .filter(cell -> cell.level().equals("comptable-principal"))
        .collect(toImmutableList());
    assertEquals(Optional.of("comptable-senior"), last.get(1).sameAs());
    assertEquals(Optional.of(OpenReason.NOT_APPLICABLE), last.get(2).open());
  }

  @Test
  void words_that_nothing_is_asked_are_kept_beside_what_is_asked() {
    assertTrue(rubric("open-beside-others.md").cells().stream()
        .anyMatch(cell -> cell.summary().equals(Optional.of("該当なし"))));
  }

  @Test
  void what_is_warned_against_at_no_level_is_accounted_for() {
    assertTrue(load("warnings-beside-levels.md").orElseThrow().unmapped().stream()
        .anyMatch(left -> left.text().equals("Promises features")));
  }

  @Test
  void lines_right_under_the_name_of_a_level_are_about_it() {
    assertEquals(
        Optional.of("Years of experience: 0-2\n\nReports to: Sales Manager"),
        rubric("remarks-on-levels.md").levels().get(0).summary());
  }

  @Test
  void hostile_documents_are_answered() {
    String level = "## Junior Cook\n### Soup\n- a soup\n## Senior Cook\n### Soup\n- b soup\n";
    for (String hostile : List.of(
        "![[]()".repeat(50_000),
        "- ".repeat(10_000) + "deep",
        "## Junior Cook\n".repeat(100_000),
        "### Soup\n- a soup\n".repeat(5_000),
        "**Senior**\n\n".repeat(5_000))) {
      Source source = Source.of("a.md", level + hostile);
      format()
          .read(RubricInput.of(source))
          .ifPresent(parsed ->
              assertTrue(parsed.value().orElseThrow().rubric().levels().size() <= 60));
    }
  }
}
