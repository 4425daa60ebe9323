package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.CoverageChart;
import dev.promo.packet.document.CoverageRow;
import dev.promo.packet.document.CoverageShare;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DotPair;
import dev.promo.packet.document.DotPairs;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.FinePrint;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import dev.promo.packet.document.Numbered;
import dev.promo.packet.document.Paragraph;
import dev.promo.packet.document.Quotation;
import dev.promo.packet.document.Table;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Documents that a browser should have no trouble with. All invented. */
final class BrowserPages {
  private static final Pattern FITS = Pattern.compile("data-fits=\"([^\"]*)\"");

  private BrowserPages() {}

  /** One block of every kind, and two tables under one heading. */
  static Document everyBlock(String language) {
    return Document.of(
        language.equals("ar") ? "طلب ترقية: أمل" : "Appendix: Jo Roe",
        language,
        Facts.of(Fact.of("Step", "L5 → L6"), Fact.of("Ladder", link("https://a.example/l"))),
        new Heading(2, "Figures"),
        Paragraph.of(Inline.strong("A claim"), Inline.text(" and "), link("mailto:a@b.example")),
        table(),
        new Heading(3, "More figures"),
        pairs(),
        chart(),
        new Heading(2, "Evidence"),
        Numbered.of(1, Item.of("Late parcels fell.", "Q1 2026 · أمل"), Item.of("Another")),
        Bullets.of(Item.of("One"), Item.of("Two")),
        Quotation.of("It has never run better.", "A. Person, Director"),
        FinePrint.of("General guidance."));
  }

  private static Inline link(String target) {
    return Inline.link("where it is written", target);
  }

  private static Block table() {
    return new Table(
        ImmutableList.of("Dimension", "Asked", "Shown", "Seen by"),
        ImmutableList.of(ImmutableList.of(
            Cell.of(Inline.strong("Scope")),
            Cell.of("Carries work that crosses departments and has no owner"),
            Cell.of("● consistent"),
            Cell.of())));
  }

  private static Block pairs() {
    return new DotPairs(
        ImmutableList.of("Metric", "Before", "After", "Counted over"),
        ImmutableList.of(new DotPair(
            "Refund time", new BigDecimal("9.5"), new BigDecimal("4.1"), "days", false, "n = 90")));
  }

  private static Block chart() {
    return new CoverageChart(
        ImmutableList.of("Dimension", "L5", "L6"),
        ImmutableList.of(
            CoverageRow.of("Scope", new CoverageShare(3, 3), new CoverageShare(1, 4))));
  }

  /** A document whose texts are markup that would fetch something from an address. */
  static Document hostile(String address) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (String trick : tricks(address)) {
      blocks.add(
          new Heading(2, trick),
          Paragraph.of(Inline.text(trick), Inline.strong(trick)),
          Paragraph.of(Inline.link(trick, trick), Inline.link("x", "javascript:fetch('" + address)),
          Facts.of(Fact.of(trick, trick)),
          Bullets.of(Item.of(trick, trick)),
          new Table(ImmutableList.of(trick), ImmutableList.of(ImmutableList.of(Cell.of(trick)))),
          Quotation.of(trick, trick),
          FinePrint.of(trick));
    }
    return new Document(tricks(address).get(0), "en", blocks.build());
  }

  /** Ways of markup to make a browser fetch an address. */
  static ImmutableList<String> tricks(String address) {
    return ImmutableList.of(
        "<img src=\"" + address + "/image\">",
        "</title></style><style>@import url(" + address + "/import);</style>",
        "<p style=\"background: url('" + address + "/background')\">x</p>",
        "<svg><image href=\"" + address + "/svg\" width=\"9\" height=\"9\" /></svg>",
        "<link rel=\"stylesheet\" href=\"" + address + "/sheet\">",
        "<script src=\"" + address + "/script\"></script>",
        "<iframe src=\"" + address + "/frame\"></iframe>",
        "<object data=\"" + address + "/object\"></object>",
        "<video src=\"" + address + "/video\" autoplay></video>",
        "\"><img src=x onerror=\"fetch('" + address + "/error')\">",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + address + "/entity\">]><x>&e;</x>",
        "<a href=\"file:///etc/passwd\" ping=\"" + address + "/ping\">x</a>");
  }

  /** {@code fits} when nothing but the frames of tables scrolls sideways on a screen of this width. */
  static String fits(Browser browser, Path folder, String page, int width)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("narrow.html"), page, UTF_8);
    String frame = "<!DOCTYPE html>\n<iframe id=\"page\" src=\"narrow.html\" width=\"" + width
        + "\" height=\"800\" style=\"border:0\"></iframe><script src=\"measure.js\"></script>";
    Files.writeString(folder.resolve("measure.js"), """
        document.getElementById('page').onload = event => {
          const root = event.target.contentDocument.documentElement;
          const wide = root.scrollWidth - root.clientWidth;
          document.body.setAttribute('data-fits', wide > 0 ? wide + ' too wide' : 'fits');
        };
        """, UTF_8);
    String answer = browser.elements(Files.writeString(folder.resolve("frame.html"), frame, UTF_8));
    Matcher found = FITS.matcher(answer);
    return found.find() ? found.group(1) : "not measured";
  }
}
