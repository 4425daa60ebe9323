package dev.promo.packet;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.promo.core.person.RedactionProfile;
import dev.promo.core.privacy.RedactedCase;
import dev.promo.packet.compose.Footer;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.packet.format.PacketFormatter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every document says what it is not, whatever its kind, its format and its readers. */
@Tag("A-045")
@Tag("A-095")
class NoticeTest {
  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void every_kind_guarantees_nothing_and_sends_to_the_local_rules(DocumentKind kind) {
    assertNotice(kind.write(Cases.WRITTEN, Cases.AUTUMN).value().orElseThrow());
    kind.write(Cases.THREE_LINES, Cases.AUTUMN).value().ifPresent(NoticeTest::assertNotice);
  }

  @ParameterizedTest
  @EnumSource(RedactionProfile.class)
  void redaction_leaves_the_notice(RedactionProfile profile) {
    RedactedCase redacted = RedactedCase.of(Cases.WRITTEN, profile);
    for (DocumentKind kind : DocumentKind.values()) {
      assertNotice(Export.document(kind, redacted, Cases.AUTUMN).value().orElseThrow());
    }
  }

  @ParameterizedTest
  @EnumSource(DocumentKind.class)
  void no_kind_can_be_asked_for_without_it(DocumentKind kind) {
    DocumentSpec spec = kind.spec();
    assertTrue(spec.required().contains(Footer.PART), spec::toString);
    String[] others =
        spec.parts().stream().filter(part -> !part.equals(Footer.PART)).toArray(String[]::new);
    assertThrows(IllegalArgumentException.class, () -> spec.withParts(others));
  }

  private static void assertNotice(Document document) {
    for (PacketFormatter formatter : formatters().toList()) {
      String file = new String(formatter.format(document), StandardCharsets.UTF_8);
      assertTrue(file.contains("General guidance"), file);
      assertTrue(file.contains("guarantees no outcome"), file);
      assertTrue(file.contains("Rules differ by country and employer"), file);
    }
  }

  private static Stream<PacketFormatter> formatters() {
    return Stream.of(new MarkdownFormatter(), new HtmlFormatter());
  }
}
