package dev.promo.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.PromotionCase;
import dev.promo.packet.document.Document;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents full of remote pictures, style sheets, entities and links to files. */
class HostileDocumentTest {
  private static final PromotionCase CASE = SampleCase.read().orElseThrow();

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void a_format_asks_the_network_for_nothing(FileFormat format) throws IOException {
    try (Listener listener = new Listener()) {
      Document hostile = BrowserPages.hostile(listener.address());
      assertTrue(format.formatter(CASE).format(hostile).length > 0);
      assertEquals(0, listener.requests());
    }
  }
}
