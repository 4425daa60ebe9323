package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * The format that a document is asked for in, {@code --as FORMAT} before all else, and the arguments behind it.
 *
 * @param format Markdown unless another was asked for
 * @param rest the other arguments
 */
record AsFormat(FileFormat format, ImmutableList<String> rest) {
  static final String USAGE = "[--as " + FileFormat.names() + "]";

  private static final String OPTION = "--as";

  /** Nothing if the option is there and no format behind it. */
  static Optional<AsFormat> of(List<String> arguments) {
    if (arguments.isEmpty() || !arguments.get(0).equals(OPTION)) {
      return Optional.of(new AsFormat(FileFormat.MARKDOWN, ImmutableList.copyOf(arguments)));
    }
    return arguments.stream()
        .skip(1)
        .findFirst()
        .flatMap(FileFormat::named)
        .map(format ->
            new AsFormat(format, ImmutableList.copyOf(arguments.subList(2, arguments.size()))));
  }
}
