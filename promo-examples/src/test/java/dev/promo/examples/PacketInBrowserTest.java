package dev.promo.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.packet.DocumentKind;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.document.Document;
import dev.promo.packet.format.HtmlFormatter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a real browser makes of the pages. */
class PacketInBrowserTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\"[^>]*>";

  @TempDir
  private Path folder;

  private Browser browser;

  @BeforeEach
  void find_the_browser() {
    browser = Browser.installed(folder);
  }

  static Stream<Document> documents() {
    PromotionCase promotion = SampleCase.read().orElseThrow();
    return Stream.concat(
        Stream.of(DocumentKind.values())
            .map(kind -> kind.write(promotion, DAY).value().orElseThrow()),
        Stream.of(BrowserPages.everyBlock("en"), BrowserPages.everyBlock("ar")));
  }

  private static Document packet() {
    return CalibrationPacket.of(SampleCase.read().orElseThrow()).value().orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_page_breaks_no_rule_of_accessibility(Document document) throws Exception {
    assertEquals("", new Axe(browser, folder).violations(page(document)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"(prefers-color-scheme: dark)", "screen and (max-width: 40rem)"})
  void neither_in_the_dark_nor_on_a_telephone(String media) throws Exception {
    String page = page(BrowserPages.everyBlock("en"));
    assertTrue(page.contains("@media " + media));
    String always = page.replace("@media " + media, "@media screen");
    assertEquals("", new Axe(browser, folder).violations(always));
  }

  @Test
  void a_page_that_breaks_rules_is_found() throws Exception {
    String broken =
        page(packet()).replace("--muted: #5c5c57", "--muted: #b5b5b0").replace(" lang=\"en\"", "");
    String violations = new Axe(browser, folder).violations(broken);
    assertTrue(violations.contains("color-contrast"), violations);
    assertTrue(violations.contains("html-has-lang"), violations);
  }

  @Tag("A-013")
  @ParameterizedTest
  @ValueSource(strings = {"A4", "Letter"})
  void the_packet_of_the_sample_is_two_sheets_of_paper(String size) throws Exception {
    String page = page(packet()).replace("</style>", "@page { size: " + size + "; }\n</style>");
    assertEquals(2, browser.sheets(written(page)));
  }

  @ParameterizedTest
  @CsvSource({"360", "320"})
  void no_page_is_wider_than_a_telephone(int width) throws Exception {
    for (Document document : new Document[] {packet(), BrowserPages.everyBlock("en")}) {
      assertEquals("fits", BrowserPages.fits(browser, folder, page(document), width));
    }
  }

  @Test
  void a_hostile_document_asks_the_network_for_nothing() throws Exception {
    try (Listener listener = new Listener()) {
      String page = page(BrowserPages.hostile(listener.address()));
      browser.elements(written(page));
      assertEquals(0, listener.requests());
      browser.elements(written(page.replaceAll(POLICY, "")));
      assertEquals(0, listener.requests(), "what is typed is text, also without the policy");
    }
  }

  @Test
  void the_policy_alone_keeps_markup_from_the_network() throws Exception {
    try (Listener listener = new Listener()) {
      String markup = String.join("\n", BrowserPages.tricks(listener.address()));
      String page = page(packet()).replace("</main>", markup + "</main>");
      browser.elements(written(page));
      assertEquals(0, listener.requests());
      browser.elements(written(page.replaceAll(POLICY, "")));
      assertTrue(listener.requests() > 0, "without the policy, requests are seen");
    }
  }

  private static String page(Document document) {
    return new HtmlFormatter().text(document);
  }

  private Path written(String page) throws IOException {
    return Files.writeString(Files.createTempFile(folder, "page", ".html"), page, UTF_8);
  }
}
