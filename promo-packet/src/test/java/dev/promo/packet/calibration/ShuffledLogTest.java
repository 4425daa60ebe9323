package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import dev.promo.core.PromotionCase;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.packet.Cases;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A log is a set of wins, in whatever order a file holds them. */
class ShuffledLogTest {
  private static final int TIMES = 100;

  @Test
  void one_log_in_a_hundred_orders_is_one_packet_to_the_byte() {
    List<Win> wins = new ArrayList<>(IntStream.range(0, 40)
        .mapToObj(number -> Cases.MATCHING
            .withId("win-" + number)
            .withTitle("Rebuilt ledger " + number)
            .withDate(Cases.SPRING.plusDays(number % 7)))
        .toList());
    PromotionCase promotion = Cases.WRITTEN.withLog(WinLog.of(wins));
    byte[] markdown = markdown(promotion);
    byte[] html = html(promotion);
    Random random = new Random(1);
    for (int i = 0; i < TIMES; i++) {
      Collections.shuffle(wins, random);
      PromotionCase shuffled = promotion.withLog(WinLog.of(wins));
      assertArrayEquals(markdown, markdown(shuffled));
      assertArrayEquals(html, html(shuffled));
    }
  }

  private static byte[] markdown(PromotionCase promotion) {
    return new MarkdownFormatter()
        .format(CalibrationPacket.of(promotion).value().orElseThrow());
  }

  private static byte[] html(PromotionCase promotion) {
    return new HtmlFormatter().format(CalibrationPacket.of(promotion).value().orElseThrow());
  }
}
