package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promo.packet.document.Document;
import dev.promo.packet.document.Fact;
import dev.promo.packet.document.Facts;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MarkdownPropertyTest {
  private final MarkdownFormatter formatter = new MarkdownFormatter();

  @Property(tries = 1000)
  void any_text_in_any_place_renders_to_the_same_text_and_nothing_more(
      @ForAll("hostile") String text) {
    Assume.that(!text.isBlank() && !PlainText.of(text).isBlank());
    MarkdownReader hostile = read(Blocks.everywhere(place -> text));
    MarkdownReader harmless = read(Blocks.everywhere(place -> "word"));
    assertEquals(harmless.nodes(), hostile.nodes());
    assertEquals(harmless.text().replace("word", shown(text)), hostile.text());
  }

  @Property(tries = 1000)
  void any_text_surrounded_by_any_other_renders_to_the_same_text(
      @ForAll("stretches") List<Inline> line) {
    String expected = shown(line);
    Assume.that(!expected.isEmpty());
    MarkdownReader reader = read(Document.of("T", "en", Paragraph.of(line.toArray(new Inline[0]))));
    assertEquals("T\n" + expected, reader.text());
    long links = line.stream().filter(MarkdownPropertyTest::leadsSomewhere).count();
    assertEquals(
        "Document(Heading()Paragraph(" + "Link=https://a.example/%28x%29()".repeat((int) links)
            + "))",
        reader.nodesButStrong().replace("Link=https://a.example/%28x%29(Link", "Link"));
  }

  @Property(tries = 500)
  void any_label_renders_to_the_same_text(@ForAll("hostile") String label) {
    Assume.that(!shown(label).isEmpty());
    MarkdownReader reader = read(Document.of("T", "en", Facts.of(Fact.of(label, "x"))));
    assertEquals("T\n" + shown(label + ":") + " x", reader.text());
    assertEquals("Document(Heading()Paragraph())", reader.nodesButStrong());
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileTexts.any();
  }

  @Provide
  Arbitrary<List<Inline>> stretches() {
    Arbitrary<Inline> stretch = Combinators.combine(
            Arbitraries.integers().between(0, 9), HostileTexts.any())
        .as((kind, text) -> switch (kind) {
          case 0, 1, 2 -> Inline.strong(text);
          case 3 -> Inline.link(text, "https://a.example/(x)");
          case 4 -> Inline.link(text, "javascript:alert(1)");
          default -> Inline.text(text);
        });
    return stretch.list().ofMinSize(1).ofMaxSize(5);
  }

  private MarkdownReader read(Document document) {
    return new MarkdownReader(formatter.text(document));
  }

  private static boolean leadsSomewhere(Inline inline) {
    return inline instanceof Inline.Link link && link.target().startsWith("https");
  }

  private static String shown(List<Inline> line) {
    StringBuilder text = new StringBuilder();
    for (Inline inline : line) {
      String words = PlainText.of(Direction.words(inline));
      if (inline instanceof Inline.Link link) {
        words = leadsSomewhere(link)
            ? (words.isBlank() ? "https://a.example/%28x%29" : words)
            : Unlinked.text(words, link.target());
      }
      text.append(words);
    }
    return shown(text.toString());
  }

  private static String shown(String text) {
    return PlainText.of(text).replaceAll(" +", " ").trim();
  }
}
