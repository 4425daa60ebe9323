package dev.promo.packet.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.PromotionCase;
import dev.promo.core.gap.advice.MissedCommitment;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthlySheetTest {
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void a_win_of_the_month_moves_its_dimension() {
    PacketReader sheet = read(Cases.WRITTEN, JUNE);

    assertEquals(ImmutableList.of("Scope"), sheet.column("Dimension"));
    assertEquals(ImmutableList.of("+1"), sheet.column("Wins that count"));
  }

  @Test
  void a_month_without_wins_moves_nothing() {
    assertEquals(
        ImmutableList.of("Nothing moved in any dimension."),
        read(Cases.WRITTEN, JUNE.plusMonths(2)).paragraphs("What moved"));
  }

  @Test
  void thin_dimensions_come_with_work_to_seek() {
    PacketReader sheet = read(Cases.WRITTEN, JUNE);

    assertTrue(
        sheet.bullets().contains("Influence: never shown."), sheet.bullets().toString());
    assertTrue(sheet.headings(2).contains("Work to seek next"));
  }

  @Test
  void what_is_owed_and_not_repaired_comes_first() {
    PromotionCase owing = Cases.WRITTEN.withMissedCommitments(
        new MissedCommitment(Cases.SPRING, "The close of April", Optional.empty()));

    assertEquals(
        ImmutableList.of("Settle first what is owed; this comes on top of it."),
        read(owing, JUNE).paragraphs("Work to seek next"));
  }

  private static PacketReader read(PromotionCase promotion, LocalDate day) {
    return PacketReader.of(MonthlySheet.of(promotion, day).value().orElseThrow());
  }
}
