package dev.promo.packet.calibration;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.core.PromotionCase;
import dev.promo.core.win.Win;
import dev.promo.core.win.WinLog;
import dev.promo.packet.AnyCase;
import dev.promo.packet.Cases;
import dev.promo.packet.PacketReader;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(AnyCase.class)
@Domain(DomainContext.Global.class)
class SamePacketPropertyTest {

  @Property
  void the_order_of_the_wins_does_not_matter(
      @ForAll PromotionCase promotion, @ForAll Random random) {
    List<Win> wins = new ArrayList<>(promotion.log().wins());
    Collections.shuffle(wins, random);
    PromotionCase shuffled = promotion.withLog(WinLog.of(wins));
    assertEquals(CalibrationPacket.of(promotion), CalibrationPacket.of(shuffled));
    assertArrayEquals(markdown(promotion), markdown(shuffled));
    assertArrayEquals(html(promotion), html(shuffled));
  }

  @Example
  @Tag("A-095")
  void place_and_language_of_the_computer_do_not_matter() {
    byte[] here = markdown(Cases.WRITTEN);
    byte[] page = html(Cases.WRITTEN);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertArrayEquals(here, markdown(Cases.WRITTEN));
      assertArrayEquals(page, html(Cases.WRITTEN));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static byte[] markdown(PromotionCase promotion) {
    return new MarkdownFormatter().format(PacketReader.document(promotion));
  }

  private static byte[] html(PromotionCase promotion) {
    return new HtmlFormatter().format(PacketReader.document(promotion));
  }
}
