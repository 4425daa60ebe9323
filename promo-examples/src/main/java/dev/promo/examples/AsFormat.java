package dev.promo.examples;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.promo.packet.format.CsvFormatter;
import dev.promo.packet.format.HtmlFormatter;
import dev.promo.packet.format.JsonFormatter;
import dev.promo.packet.format.MarkdownFormatter;
import dev.promo.packet.format.PacketFormatter;
import dev.promo.packet.format.TextFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a document is to be printed, as somebody asked for it.
 *
 * @param formatter Markdown unless another was asked for
 * @param rest the other arguments
 */
record Format(PacketFormatter formatter, ImmutableList<String> rest) {
  private static final ImmutableMap<String, PacketFormatter> KNOWN = Stream.of(
          new MarkdownFormatter(),
          new HtmlFormatter(),
          new TextFormatter(),
          new CsvFormatter(),
          new JsonFormatter())
      .collect(toImmutableMap(PacketFormatter::extension, format -> format));

  private static final String OPTION = "--as";

  static final String USAGE = "[--as " + String.join("|", KNOWN.keySet()) + "]";

  /** Nothing when the format asked for is none. */
  static Optional<Format> of(List<String> arguments) {
    int at = arguments.indexOf(OPTION);
    if (at < 0) {
      return Optional.of(new Format(new MarkdownFormatter(), ImmutableList.copyOf(arguments)));
    }
    ImmutableList<String> rest = ImmutableList.<String>builder()
        .addAll(arguments.subList(0, at))
        .addAll(arguments.subList(Math.min(at + 2, arguments.size()), arguments.size()))
        .build();
    return Optional.of(arguments)
        .filter(all -> at + 1 < all.size())
        .map(all -> KNOWN.get(all.get(at + 1)))
        .map(format -> new Format(format, rest));
  }
}
