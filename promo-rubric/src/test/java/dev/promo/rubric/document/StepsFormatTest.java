package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.rubric.Level;
import dev.promo.core.rubric.RubricDimension;
import dev.promo.core.rubric.Scale;
import dev.promo.notation.Source;
import dev.promo.rubric.format.Fixture;
import dev.promo.rubric.format.RubricFormat;
import dev.promo.rubric.format.RubricFormatContractTest;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.format.RubricOptions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsFormatTest extends RubricFormatContractTest {
  @Override
  protected RubricFormat format() {
    return new StepsFormat();
  }

  @Override
  protected List<Source> sameLadder() {
    return List.of(
        Fixture.source("document/steps/tables.md"),
        Fixture.source("document/steps/lists.md"),
        Fixture.source("document/steps/page.html"));
  }

  @Override
  protected List<Source> faulty() {
    return List.of(Fixture.source("document/librarians.md"));
  }

  @Override
  protected List<Source> foreign() {
    return ImmutableList.<Source>builder()
        .add(Source.of("ladder.yaml", "promo: rubric/1\ntitle: T\n"))
        .add(Fixture.source("document/bakery.md"))
        .add(Fixture.source("document/museum.md"))
        .add(Fixture.source("document/choir.md"))
        .add(Fixture.source("document/nurses.md"))
        .addAll(
            Fixture.names("document/none", ".md").stream().map(Fixture::source).toList())
        .build();
  }

  @Test
  void what_a_level_asks_are_steps_and_their_words_are_no_behaviours_again() {
    Account library = Account.of(format(), "librarians.md");
    assertEquals(List.of("Auxiliar", "Bibliotecaria", "Directora"), library.levels());
    assertEquals(List.of("Colección", "Público"), library.dimensions());
    assertEquals(6, library.behaviours());
    assertEquals("Propone compras para su sala", library.cell("colección", "2"));
    assertEquals(
        List.of(
            "auxiliar asks colección 1",
            "bibliotecaria asks colección 2 (Propone compras para su sala, con presupuesto)",
            "directora asks colección 3",
            "auxiliar asks público 1",
            "bibliotecaria asks público 3",
            "directora asks público 3"),
        library.requirements());
  }

  @Test
  void headings_over_levels_are_tracks() {
    assertEquals(
        List.of("Sala: auxiliar, bibliotecaria", "Dirección: directora"),
        Account.of(format(), "librarians.md").tracks());
  }

  @Test
  void a_dimension_that_is_called_a_little_differently_is_found_and_an_unknown_one_reported() {
    Account library = Account.of(format(), "librarians.md");
    assertTrue(library.requirements().contains("auxiliar asks público 1"));
    assertEquals(List.of("DANGLING_REF 41"), library.problems());
    assertTrue(library.unmapped().contains("Archivo: 2"));
  }

  @Test
  void what_stands_under_the_name_of_a_level_or_dimension_is_about_it() {
    Account library = Account.of(format(), "librarians.md");
    assertEquals(
        Optional.of("Lleva una sala."), library.rubric().levels().get(1).summary());
    assertEquals(
        Optional.of("Cómo se cuida lo que tenemos."),
        library.rubric().dimensions().get(0).summary());
  }

  @Test
  void steps_of_the_same_names_are_one_scale() {
    assertEquals(
        List.of("Nivel"),
        Account.of(format(), "librarians.md").rubric().scales().stream()
            .map(Scale::name)
            .toList());
  }

  @Test
  void a_range_asks_its_lower_end_and_keeps_its_words() {
    assertEquals(
        List.of(
            "commis asks knife-work step-1-chops",
            "chef-de-partie asks knife-work step-2-slices (2-3)",
            "sous-chef asks knife-work step-3-teaches",
            "commis asks stoves step-1",
            "chef-de-partie asks stoves step-2",
            "sous-chef asks stoves step-3"),
        Account.of(format(), "kitchen.md").requirements());
  }

  @Test
  void numbers_that_only_count_the_dimensions_are_not_part_of_their_names() {
    assertEquals(
        List.of("Knife work", "Stoves"), Account.of(format(), "kitchen.md").dimensions());
  }

  @Test
  void one_table_may_say_what_all_levels_ask_by_name_or_number() {
    Account orchestra = Account.of(format(), "orchestra.md");
    assertEquals(List.of("Substitute", "Tutti", "Section leader"), orchestra.levels());
    assertEquals(
        List.of(
            "substitute asks tone plays",
            "tutti asks tone shapes",
            "section-leader asks tone carries",
            "substitute asks ensemble follows",
            "tutti asks ensemble listens",
            "section-leader asks ensemble leads"),
        orchestra.requirements());
  }

  @Test
  void the_documents_of_a_folder_are_one_ladder() {
    Account ferry = Account.ofFolder(format(), "ferry");
    assertEquals("ferry", ferry.rubric().title());
    assertEquals(
        List.of("Bridge: br2-mate, br3-captain", "Deck: dk1-deckhand, dk2-boatswain"),
        ferry.tracks());
    assertEquals(
        List.of("Ropes", "Passengers"),
        ferry.rubric().dimensions().stream().map(RubricDimension::name).toList());
    assertEquals(6, ferry.behaviours());
    assertEquals(8, ferry.requirements().size());
  }

  @Test
  void a_table_of_numbers_and_levels_gives_ranks() {
    assertEquals(
        List.of(2, 3, 1, 2),
        Account.ofFolder(format(), "ferry").rubric().levels().stream()
            .map(Level::rank)
            .flatMap(Optional::stream)
            .toList());
  }

  @Test
  void a_translation_in_the_same_folder_is_a_ladder_of_its_own() {
    Source kitchen = Fixture.source("document/kitchen.md");
    RubricInput twice = RubricInput.ofFolder(
        "kitchens",
        ImmutableList.of(
            Source.of("en/kitchen.md", kitchen.bytes()),
            Source.of("gb/kitchen.md", kitchen.bytes())),
        RubricOptions.detect());
    assertEquals(Optional.empty(), format().read(twice));
  }

  @Test
  void the_next_level_asks_the_behaviours_of_its_steps() {
    Account library = Account.of(format(), "librarians.md");
    assertEquals(
        List.of("Propone compras para su sala"),
        library.rubric().expectations(library.rubric().levels().get(1)).get(0).behaviours().stream()
            .map(behaviour -> behaviour.text())
            .toList());
  }
}
