package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageRow;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DotPair;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import java.math.BigDecimal;

/** An appendix with every kind of picture. All invented. */
public final class Pictures {
  private Pictures() {}

  public static Document document() {
    return Document.of(
        "Appendix: Jörg Müßig",
        "en",
        new Heading(2, "Before and after"),
        pairs(),
        new Heading(2, "Behaviours shown, by level"),
        chart(),
        FinePrint.of("Each pair has a scale of its own; the stroke is zero."));
  }

  public static DotPairs pairs() {
    return new DotPairs(
        ImmutableList.of("Metric", "Before", "After", "Counted over"),
        ImmutableList.of(
            pair("Close of books", "9", "4", "days", false, "Q1 to Q2 2026, n = 6"),
            pair("Late fees to suppliers", "410", "95", "k€", true, "first half-years"),
            pair("Margin of the outlet", "-3.5", "1.25", "%", false, "per quarter"),
            pair("Reviews answered in a day", "41", "83", "%", false, "")));
  }

  public static CoverageChart chart() {
    return new CoverageChart(
        ImmutableList.of("Dimension", "L5", "L6"),
        ImmutableList.of(
            CoverageRow.of("Direction", share(5, 5), share(3, 4)),
            CoverageRow.of("Delivery", share(6, 6), share(0, 3)),
            CoverageRow.of("Reliability", share(18, 40), share(0, 0))));
  }

  private static CoverageShare share(int shown, int asked) {
    return new CoverageShare(shown, asked);
  }

  private static DotPair pair(
      String metric, String before, String after, String unit, boolean estimate, String counted) {
    return new DotPair(
        metric, new BigDecimal(before), new BigDecimal(after), unit, estimate, counted);
  }
}
