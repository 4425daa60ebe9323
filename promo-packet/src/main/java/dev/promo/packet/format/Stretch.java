package dev.promo.packet.format;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A stretch of a line as a reader is to see it, for formats that write neither HTML nor Markdown: its words are made
 * harmless, and it has an address only where a document may lead there.
 *
 * @param words never empty
 * @param isStrong whether the words carry weight
 * @param address of the web or of mail, spelled without spaces, quotation marks, backslashes and brackets
 */
public record Stretch(String words, boolean isStrong, Optional<String> address) {

  private static final Pattern SPACE = Pattern.compile("(?<= )|(?= )");

  public Stretch {
    requireNonNull(words, "words");
    requireNonNull(address, "address");
  }

  /** The stretches of a line that have words, in their order. */
  public static ImmutableList<Stretch> of(ImmutableList<Inline> line) {
    ImmutableList.Builder<Stretch> stretches = ImmutableList.builderWithExpectedSize(line.size());
    for (Inline inline : line) {
      Stretch stretch = of(inline);
      if (!stretch.words.isEmpty()) {
        stretches.add(stretch);
      }
    }
    return stretches.build();
  }

  /** A line of plain text. */
  public static ImmutableList<Stretch> of(String text) {
    return of(ImmutableList.of(Inline.text(text)));
  }

  /** Its spaces, one by one, and what stands between them, in their order. */
  Stream<Stretch> parts() {
    return SPACE.splitAsStream(words).map(part -> new Stretch(part, isStrong, address));
  }

  private static Stretch of(Inline inline) {
    String words = PlainText.of(Direction.words(inline));
    if (!(inline instanceof Inline.Link link)) {
      return new Stretch(words, inline instanceof Inline.Strong, Optional.empty());
    }
    Optional<String> address = Optional.ofNullable(LinkTarget.of(link.target()));
    return new Stretch(
        address
            .map(known -> words.isBlank() ? known : words)
            .orElseGet(() -> Unlinked.text(words, link.target())),
        false,
        address);
  }
}
