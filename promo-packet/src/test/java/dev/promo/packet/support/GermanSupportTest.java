package dev.promo.packet.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.Rating;
import dev.promo.core.person.Person;
import dev.promo.core.sponsor.Support;
import dev.promo.core.sponsor.stakeholder.Challenger;
import dev.promo.core.sponsor.stakeholder.Champion;
import dev.promo.core.sponsor.stakeholder.TrustAction;
import dev.promo.core.sponsor.talk.Episode;
import dev.promo.core.sponsor.talk.OneOnOneUpdate;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GermanSupportTest {
  private static final Language GERMAN = Language.german();
  private static final LocalDate DAY = Cases.AUTUMN;

  @Test
  void the_brief_speaks_german() {
    PacketReader brief = PacketReader.of(
        SponsorBrief.of(Cases.WRITTEN, SponsorBrief.spec().in(GERMAN)).value().orElseThrow());

    assertEquals(
        ImmutableList.of(
            "She owns the close. It is a day shorter.",
            "Was dagegen spricht: One large project only. A second one is under way.",
            "She will own the budget. Planning starts earlier.",
            "Worum es geht: Promote to Senior Analyst, wirksam ab 2027-01-01."),
        brief.paragraphs("In etwa einer Minute zu sagen"));
    assertEquals(
        ImmutableList.of(
            "Was getan wird: A second one is under way. Gesehen in: the log of spring.",
            "Manchmal gezeigt: Nr. 1 der Mappe.",
            "Die Mappe sagt es selbst; dem lässt sich nichts entgegenhalten.",
            "Die Mappe sagt es selbst; dem lässt sich nichts entgegenhalten."),
        brief.notes());
    assertTrue(
        brief.bullets().contains("Dass diese Dimensionen gezeigt wurden: Influence, Direction."));
  }

  @Test
  void the_update_speaks_german() {
    Episode episode = Episode.builder()
        .stakes("Kunden hörten den falschen Tag.")
        .action("Ich habe die Zählung verlegt.")
        .result("Falsche Tage gingen auf 3 zurück.")
        .next("Übergabe im Mai")
        .seenBy(Person.of("Dana Ito"))
        .build();
    PromotionCase telling = Cases.THREE_LINES.withSupport(Support.NONE.withUpdates(
        OneOnOneUpdate.builder().on(Cases.SPRING).addEpisodes(episode).build()));

    assertEquals(
        ImmutableList.of("Kunden hörten den falschen Tag. Ich habe die Zählung verlegt. Falsche "
            + "Tage gingen auf 3 zurück. Als Nächstes: Übergabe im Mai. Gesehen hat es Dana Ito."),
        PacketReader.of(UpdateNote.of(telling, DAY, UpdateNote.spec().in(GERMAN))
                .value()
                .orElseThrow())
            .paragraphs("Was geschehen ist"));
  }

  @Test
  void the_private_map_speaks_german() {
    PacketReader map = map(Support.NONE
        .withChampions(new Champion(
            Person.of("Dana Ito", "Leitung Kreditoren"),
            Optional.of(2),
            true,
            Optional.of(new Rating(4)),
            Optional.of(DAY.minusDays(91)),
            ImmutableSet.of("matching", "unknown")))
        .withChallengers(new Challenger(
            Person.of("Ines Falk"),
            Optional.of(1),
            Optional.of("Hält es?"),
            Optional.empty(),
            Optional.empty(),
            ImmutableSet.of(),
            ImmutableList.of(
                new TrustAction("Den dritten Monat zeigen", Person.of("Lena"), DAY)))));

    assertEquals(ImmutableList.of("+2, führt Personal"), map.column("Stufe"));
    assertEquals(ImmutableList.of("Nr. 1, 1 nicht gezeigt"), map.column("Kennt"));
    assertEquals("Den dritten Monat zeigen. Lena, bis 2026-11-03.", map.notes().get(0));
    assertTrue(map.bullets().contains("Ines Falk: nie gefragt oder ohne Antwort."));
    assertTrue(map.bullets().contains("Dana Ito: zuletzt am 2026-08-04."));
    assertTrue(map.notes().contains("Wenn niemand weiß, wie es aufgenommen wird."));
  }

  @Test
  void nobody_one_and_several_champions_are_counted_in_their_own_form() {
    assertEquals(
        List.of(
            "Niemand steht über Ihnen oder führt Personal; angestrebt sind 10, das Mindeste sind 5.",
            "1 Person steht über Ihnen oder führt Personal; angestrebt sind 10, das Mindeste sind 5.",
            "2 Personen stehen über Ihnen oder führen Personal; angestrebt sind 10, das Mindeste "
                + "sind 5."),
        List.of(count(), count("Dana"), count("Dana", "Ines")));
  }

  private static String count(String... names) {
    return map(Support.NONE.withChampions(
            List.of(names).stream().map(name -> Champion.of(Person.of(name), 1)).toList()))
        .paragraphs("Wer dafür spricht")
        .get(0);
  }

  private static PacketReader map(Support support) {
    return PacketReader.of(ChampionAndChallengerMap.of(
            Cases.WRITTEN.withSupport(support),
            DAY,
            ChampionAndChallengerMap.spec().in(GERMAN))
        .value()
        .orElseThrow());
  }
}
