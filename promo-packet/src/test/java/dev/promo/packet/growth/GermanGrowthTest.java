package dev.promo.packet.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.Importance;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.core.gap.advice.WorkPattern;
import dev.promo.core.gap.plan.DevelopmentPlan;
import dev.promo.core.gap.plan.ExpectedEvidence;
import dev.promo.core.gap.plan.PlanItem;
import dev.promo.core.gap.plan.PlanStatus;
import dev.promo.core.gap.plan.SponsorWord;
import dev.promo.core.person.Person;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentTexts;
import dev.promo.packet.document.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GermanGrowthTest {
  private static final Language GERMAN = Language.german();
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
  private static final SponsorWord WORD =
      new SponsorWord(Person.of("Maya Lind"), Cases.SPRING, "Das würde zählen.");
  private static final PlanItem COURSE = PlanItem.builder()
      .id("course")
      .dimension("influence")
      .action("Den Jahreskurs schreiben")
      .businessValue("Zwei Teams planen gemeinsam")
      .evidence(new ExpectedEvidence(
          Optional.of("der unterschriebene Kurs"), Optional.empty(), Optional.of("Dana Ito")))
      .supporter(Person.of("Hana Oduya"))
      .start(LocalDate.of(2026, 9, 1))
      .checkpoint(LocalDate.of(2026, 10, 1))
      .due(LocalDate.of(2026, 10, 31))
      .build();

  @Test
  void the_plan_speaks_german() {
    PacketReader page = plan(COURSE.agree(WORD));

    assertEquals("Lücken, die dringendste zuerst", page.headings(2).get(0));
    assertEquals(
        ImmutableList.of(
            "Was es bringt: Zwei Teams planen gemeinsam.",
            "Erwarteter Beleg: der unterschriebene Kurs; gesehen: Dana Ito.",
            "Ab 2026-09-01, Zwischenstand am 2026-10-01, fällig am 2026-10-31; "
                + "in eigener Verantwortung, unterstützt von Hana Oduya; vereinbart.",
            "Zugestimmt hat Maya Lind am 2026-05-14: „Das würde zählen.“"),
        page.notes());
    assertEquals(
        "Dafür ist noch keine Arbeit geplant.", page.paragraphs("Direction").get(1));
  }

  @Test
  void evidence_that_nobody_answered_is_not_accepted_in_german_either() {
    PlanItem waiting = COURSE.agree(WORD).begin().submit(Cases.AUTUMN.minusDays(14));

    assertEquals(
        "Ab 2026-09-01, Zwischenstand am 2026-10-01, fällig am 2026-10-31; in eigener "
            + "Verantwortung, unterstützt von Hana Oduya; Beleg eingereicht, seit 2026-10-20 "
            + "unbeantwortet.",
        plan(waiting).notes().get(2));
  }

  @Test
  void the_month_speaks_german() {
    PacketReader sheet = sheet(Cases.WRITTEN.withMissedCommitments(
        new MissedCommitment(Cases.SPRING, "Der Abschluss im April", Optional.empty())));

    assertEquals(ImmutableList.of("Scope"), sheet.column("Dimension"));
    assertEquals(ImmutableList.of("+1"), sheet.column("Zählende Erfolge"));
    assertTrue(
        sheet
            .bullets()
            .contains("Scope: ein einziger Erfolg, ein einziges Quartal, höchstens eine Stimme."),
        sheet.bullets()::toString);
    assertTrue(sheet.bullets().contains("Influence: nie gezeigt."), sheet.bullets()::toString);
    assertEquals(
        ImmutableList.of("Holen Sie zuerst das Zugesagte nach; dies kommt danach dazu."),
        sheet.paragraphs("Welche Arbeit als Nächstes hilft"));
  }

  @Test
  void one_win_and_many_are_counted_in_their_own_form() {
    assertEquals(
        List.of(
            "0 Erfolge, davon 0 im Zuschnitt der nächsten Stufe",
            "1 Erfolg, davon 0 im Zuschnitt der nächsten Stufe",
            "2 Erfolge, davon 1 im Zuschnitt der nächsten Stufe"),
        List.of(wins(0, 0), wins(1, 0), wins(2, 1)));
  }

  @Test
  void what_is_owed_is_said_with_what_repaired_it() {
    MissedCommitment repaired = new MissedCommitment(
        Cases.SPRING, "Der Abschluss im April", Optional.of("Seit Mai ist er pünktlich"));

    assertEquals(
        1,
        DocumentTexts.of(document(Cases.WRITTEN.withMissedCommitments(repaired))).stream()
            .filter(text -> text.equals("Zum 2026-05-14 zugesagt und nicht geliefert: "
                + "Der Abschluss im April. Seit Mai ist er pünktlich."))
            .count());
  }

  @Test
  void every_language_names_all_that_a_plan_or_an_advice_may_be() {
    for (Language language : Language.shipped()) {
      long names = Stream.of(
              Stream.of(PlanStatus.values()),
              Stream.of(Importance.values()),
              Stream.of(WorkPattern.values())
                  .filter(pattern -> !pattern.signals().isEmpty()))
          .flatMap(constants -> constants)
          .map(constant -> language.name((Enum<?>) constant))
          .distinct()
          .count();
      assertEquals(7 + 3 + 4, names);
    }
  }

  private static String wins(int logged, int nextLevel) {
    return GERMAN.text("month.wins", logged, nextLevel);
  }

  private static PacketReader plan(PlanItem item) {
    PromotionCase planned = Cases.WRITTEN.withPlan(DevelopmentPlan.of(List.of(item)));
    return PacketReader.of(
        DevelopmentPlanPage.of(planned, DevelopmentPlanPage.spec().in(GERMAN))
            .value()
            .orElseThrow());
  }

  private static PacketReader sheet(PromotionCase promotion) {
    return PacketReader.of(document(promotion));
  }

  private static Document document(PromotionCase promotion) {
    return MonthlySheet.of(promotion, JUNE, MonthlySheet.spec().in(GERMAN))
        .value()
        .orElseThrow();
  }
}
