package dev.promo.packet.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.problem.Problem;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.packet.Cases;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ChampionAndChallengerMapTest {
  private static final LocalDate DAY = Cases.AUTUMN;
  private static final Champion DANA = new Champion(
      Person.of("Dana Ito", "Head of Payables"),
      Optional.of(2),
      true,
      Optional.of(new Rating(4)),
      Optional.of(DAY.minusDays(91)),
      ImmutableSet.of("matching", "unknown"));
  private static final Challenger INES = new Challenger(
      Person.of("Ines Falk"),
      Optional.of(1),
      Optional.of("Does it last?"),
      Optional.empty(),
      Optional.empty(),
      ImmutableSet.of(),
      ImmutableList.of(new TrustAction("Show the third month", Person.of("Lena Park"), DAY)));

  @Test
  @Tag("A-126")
  void fewer_than_five_champions_are_an_error_and_ten_are_none() {
    assertTrue(codes(above(4)).contains("CHAMPIONS_FEW"));
    assertTrue(codes(above(5)).contains("CHAMPIONS_BELOW_TARGET"));
    assertFalse(codes(above(10)).toString().contains("CHAMPIONS_"));
  }

  @Test
  void a_champion_has_role_level_known_wins_guess_and_last_word() {
    assertEquals(
        ImmutableList.of("Dana Ito"), map(Support.NONE.withChampions(DANA)).column("Who"));
    PacketReader map = map(Support.NONE.withChampions(DANA));
    assertEquals(ImmutableList.of("Head of Payables"), map.column("Role"));
    assertEquals(ImmutableList.of("+2, manages people"), map.column("Level"));
    assertEquals(ImmutableList.of("evidence 1, 1 not shown"), map.column("Knows"));
    assertEquals(ImmutableList.of("4"), map.column("Would rate, you think"));
    assertEquals(ImmutableList.of("yes"), map.column("Counts"));
  }

  @Test
  @Tag("A-130")
  void a_challenger_has_a_question_and_what_is_done_for_it() {
    PacketReader map = map(Support.NONE.withChallengers(INES));
    assertEquals(ImmutableList.of("Does it last?"), map.column("Would ask"));
    assertEquals("Show the third month. Lena Park, by 2026-11-03.", map.notes().get(0));
    assertFalse(codes(Support.NONE.withChallengers(INES)).contains("CHALLENGER_WITHOUT_ACTION"));
    Challenger idle = Challenger.of(Person.of("Jon Berg"), "Does it last?");
    assertTrue(codes(Support.NONE.withChallengers(idle)).contains("CHALLENGER_WITHOUT_ACTION"));
  }

  @Test
  @Tag("A-107")
  @Tag("A-131")
  void opinions_that_are_old_or_unknown_are_to_be_asked_for_with_a_question_for_each_reason() {
    PacketReader map = map(Support.NONE.withChampions(DANA).withChallengers(INES));
    assertTrue(map.bullets().contains("Ines Falk: never asked or never answered."));
    assertTrue(map.bullets().contains("Dana Ito: last on 2026-08-04."));
    assertEquals(
        4, map.notes().stream().filter(note -> note.startsWith("For when")).count());
  }

  @Test
  void fresh_opinions_leave_nothing_to_ask() {
    Champion fresh = new Champion(
        DANA.person(), Optional.of(2), true, Optional.empty(), Optional.of(DAY), ImmutableSet.of());
    assertEquals(
        ImmutableList.of("Every opinion is known, and none is older than 90 days."),
        map(Support.NONE.withChampions(fresh)).paragraphs("Opinions to ask for"));
  }

  @Test
  void the_map_says_that_it_is_private_and_is_no_kind_that_is_written_with_the_others() {
    assertTrue(DocumentTexts.of(document(Support.NONE)).contains("For your eyes alone."));
    assertEquals(
        Optional.empty(), DocumentKind.named(ChampionAndChallengerMap.spec().kind()));
  }

  private static Support above(int number) {
    return Support.NONE.withChampions(IntStream.range(0, number)
        .mapToObj(i -> Champion.of(Person.of("Senior " + i), 1))
        .toList());
  }

  private static PacketReader map(Support support) {
    return PacketReader.of(document(support));
  }

  private static Document document(Support support) {
    return ChampionAndChallengerMap.of(holding(support), DAY).value().orElseThrow();
  }

  private static List<String> codes(Support support) {
    return ChampionAndChallengerMap.of(holding(support), DAY).problems().stream()
        .map(Problem::code)
        .toList();
  }

  private static PromotionCase holding(Support support) {
    return Cases.WRITTEN.withSupport(support);
  }
}
