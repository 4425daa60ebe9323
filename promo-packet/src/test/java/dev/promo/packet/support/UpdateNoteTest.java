package dev.promo.packet.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.EpisodeKind;
import dev.promo.core.sponsor.talk.Learning;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-109")
class UpdateNoteTest {
  private static final Episode EPISODE = Episode.builder()
      .threat("Care had no stock figure")
      .stakes("Customers were told the wrong day.")
      .action("I moved the count.")
      .result("Wrong days fell to 3.")
      .next("Hand it over")
      .seenBy(Person.of("Dana Ito"))
      .build();
  private static final Episode SETBACK = Episode.builder()
      .kind(EpisodeKind.SETBACK)
      .stakes("Pick errors cost a parcel.")
      .action("I ran the trial without a limit.")
      .result("Errors rose.")
      .lesson("A trial needs a limit.")
      .build();
  private static final OneOnOneUpdate UPDATE =
      OneOnOneUpdate.builder().on(Cases.SPRING).addEpisodes(EPISODE, SETBACK).build();

  @Test
  void an_episode_says_what_threatened_why_it_mattered_what_was_done_and_what_changed() {
    assertEquals(
        ImmutableList.of(
            "Care had no stock figure. Customers were told the wrong day. I moved the count. "
                + "Wrong days fell to 3. Next: Hand it over. Seen by Dana Ito."),
        read(UPDATE).paragraphs("What happened"));
  }

  @Test
  @Tag("A-112")
  void a_setback_stands_apart_with_what_it_taught() {
    assertEquals(
        ImmutableList.of("Pick errors cost a parcel. I ran the trial without a limit. Errors rose. "
            + "A trial needs a limit."),
        read(UPDATE).paragraphs("A setback, and what it taught"));
  }

  @Test
  @Tag("A-110")
  void bare_tasks_are_left_out_and_an_update_of_nothing_else_is_noted() {
    OneOnOneUpdate bare =
        OneOnOneUpdate.builder().on(Cases.SPRING).addStatus("Closed the list.").build();
    assertFalse(DocumentTexts.of(document(bare)).toString().contains("Closed"));
    assertEquals(List.of("STATUS_ONLY_UPDATE"), codes(bare));
  }

  @Test
  @Tag("A-108")
  void only_learning_that_changed_something_is_told() {
    OneOnOneUpdate learned = UPDATE.withLearnings(
        new Learning("Wave planning", Optional.of("Ruled out"), Optional.of("Saved a trial")),
        new Learning("Column charts", Optional.empty(), Optional.empty()));
    assertEquals(
        ImmutableList.of("Wave planning. Ruled out. Saved a trial."),
        read(learned).bullets());
  }

  @Test
  void a_fourth_episode_a_second_setback_and_a_word_too_many_are_reported() {
    assertEquals(
        List.of("TOO_MANY"), codes(UPDATE.withEpisodes(EPISODE, EPISODE, EPISODE, EPISODE)));
    assertEquals(List.of("TOO_MANY"), codes(UPDATE.withEpisodes(SETBACK, SETBACK)));
    assertEquals(List.of(), codes(UPDATE.withEpisodes(EPISODE).withHeadline(Cases.words(176))));
    assertEquals(
        List.of("TOO_LONG"), codes(UPDATE.withEpisodes(EPISODE).withHeadline(Cases.words(177))));
  }

  @Test
  void an_update_after_the_day_is_not_told_yet() {
    Parsed<Document> none = UpdateNote.of(telling(UPDATE), Cases.SPRING.minusDays(1));
    assertTrue(
        DocumentTexts.of(none.value().orElseThrow()).contains("No update is written down yet."));
    assertEquals("NOT_WRITTEN", none.problems().get(0).code());
  }

  private static PacketReader read(OneOnOneUpdate update) {
    return PacketReader.of(document(update));
  }

  private static Document document(OneOnOneUpdate update) {
    return UpdateNote.of(telling(update), Cases.AUTUMN).value().orElseThrow();
  }

  private static List<String> codes(OneOnOneUpdate update) {
    return UpdateNote.of(telling(update), Cases.AUTUMN).problems().stream()
        .map(Problem::code)
        .toList();
  }

  private static PromotionCase telling(OneOnOneUpdate update) {
    return Cases.THREE_LINES.withSupport(Support.NONE.withUpdates(update));
  }
}
