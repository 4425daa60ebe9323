package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promo.core.problem.Parsed;
import dev.promo.notation.Source;
import dev.promo.packet.document.Document;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class JsonPropertyTest {
  private final JsonFormatter formatter = new JsonFormatter();

  @Property(tries = 500)
  void any_document_is_read_back_equal(@ForAll("documents") Document document) {
    Parsed<Document> read = JsonDocument.read(Source.of("a.json", formatter.format(document)));
    assertEquals(List.of(), read.problems());
    assertEquals(document, read.orElseThrow());
  }

  @Property
  void any_document_fits_the_schema(@ForAll("documents") Document document) {
    assertEquals(List.of(), DocumentSchema.complaints(formatter.text(document)));
  }

  @Property
  void any_part_of_a_document_is_read_without_an_exception(
      @ForAll("documents") Document document, @ForAll int cut, @ForAll("texts") String text) {
    String json = formatter.text(document);
    int at = Math.floorMod(cut, json.length());
    Parsed<Document> read =
        JsonDocument.read(Source.of("a.json", json.substring(0, at) + text + json.substring(at)));
    assertFalse(read.value().isEmpty() && read.problems().isEmpty());
  }

  @Provide
  Arbitrary<Document> documents() {
    return AnyDocument.any();
  }

  @Provide
  Arbitrary<String> texts() {
    return HostileTexts.any();
  }
}
