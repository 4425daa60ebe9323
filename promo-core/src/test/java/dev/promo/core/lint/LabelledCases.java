package dev.promo.core.lint;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Reads the tables of labelled texts that lie beside the tests; the top of each says what its columns mean. */
final class LabelledCases {
  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();
  private static final Splitter TABS = Splitter.on('\t');

  private LabelledCases() {}

  /** The rows of a table, without its comment and its head. */
  static ImmutableList<List<String>> rows(String table) {
    return LINES
        .splitToStream(text(table))
        .filter(line -> !line.startsWith("#"))
        .skip(1)
        .map(TABS::splitToList)
        .collect(toImmutableList());
  }

  private static String text(String table) {
    try (InputStream in =
        Objects.requireNonNull(LabelledCases.class.getResourceAsStream(table), table)) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
