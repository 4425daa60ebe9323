package dev.promo.journal;

import static dev.promo.journal.Reading.codes;
import static dev.promo.journal.Reading.json;
import static dev.promo.journal.Reading.kept;
import static dev.promo.journal.Reading.sound;
import static dev.promo.journal.Reading.yaml;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import dev.promo.core.person.Person;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WinsFileTest {
  @TempDir
  Path folder;

  private static WinLog sample(String name) {
    try (InputStream in = Objects.requireNonNull(WinsFileTest.class.getResourceAsStream(name))) {
      return sound(WinsFile.parse(Source.of(name, in.readAllBytes()), Ladders.operations()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Test
  void the_same_wins_in_yaml_json_and_markdown_give_equal_logs() {
    assertEquals(sample("/same/wins.md"), sample("/same/wins.yaml"));
    assertEquals(sample("/same/wins.md"), sample("/same/wins.json"));
  }

  @Test
  void a_text_may_stand_for_what_has_one_important_field() {
    WinLog log = sound(yaml(
        "- date: 2026-03-14",
        "  title: A",
        "  with: Dana Ito (Lead)",
        "  for: callers",
        "  dimensions: Scope of work",
        "  links: sheet",
        "  shared: review",
        "  known: manager",
        "  seen: {by: Bo Reyes, relation: peer}"));
    Win win = Iterables.getOnlyElement(log.wins());
    assertEquals(
        ImmutableList.of(Person.of("Dana Ito", "Lead")), win.contribution().collaborators());
    assertEquals("callers", win.beneficiaries().get(0).who());
    assertEquals("scope", win.dimensions().get(0).dimension());
    assertEquals("sheet", win.artefacts().get(0).label());
    assertEquals(ImmutableList.of("review"), win.sharedWhere());
    assertEquals(ImmutableSet.of(Audience.MANAGER), win.knownTo());
    assertEquals(Person.of("Bo Reyes"), win.corroborations().get(0).speaker());
  }

  @Test
  void a_story_of_a_program_has_the_line_ends_of_a_file() {
    WinLog log =
        sound(json("[{\"date\": \"2026-03-14\", \"title\": \"A\", \"story\": \"b\\r\\n\\rc\"}]"));
    assertEquals(Optional.of("b\n\nc"), log.wins().get(0).story());
  }

  @Test
  void a_bad_win_costs_only_itself() {
    assertEquals(
        ImmutableList.of("Good"),
        kept(yaml("- title: Bad", "- date: 2026-03-14", "  title: Good")).wins().stream()
            .map(Win::title)
            .collect(ImmutableList.toImmutableList()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date: 2026-03-14\ntitle: A", "just words", "42"})
  void a_file_that_is_no_list_gives_no_log(String text) {
    assertEquals(ImmutableList.of("WRONG_TYPE"), codes(yaml(text)));
    assertEquals(Optional.empty(), yaml(text).value());
  }

  @Test
  void an_empty_list_is_an_empty_log() {
    assertEquals(WinLog.empty(), sound(json("[]")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"brag.md", "BRAG.MD", "brag.txt"})
  void a_brag_document_is_known_by_its_name(String name) {
    Source source = Source.of(name, "## 2026-03-14 A");
    assertEquals(1, sound(WinsFile.parse(source)).wins().size());
    assertEquals(
        sound(WinsFile.parse(source)), sound(WinsFile.parse(source, Ladders.operations())));
  }

  @Test
  void without_a_ladder_a_dimension_stays_as_it_is_written() {
    Source source = Source.of("wins.yaml", "- {date: 2026-03-14, title: A, dimensions: Anything}");
    assertEquals(
        "Anything",
        sound(WinsFile.parse(source)).wins().get(0).dimensions().get(0).dimension());
  }

  @Test
  void a_missing_file_is_told() {
    assertEquals(
        ImmutableList.of("NOT_FOUND"),
        codes(WinsFile.read(folder.resolve("none.yaml"), Ladders.operations())));
  }
}
