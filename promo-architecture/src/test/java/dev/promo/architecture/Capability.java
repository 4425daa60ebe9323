package dev.promo.architecture;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Something promo is to do.
 *
 * @param id such as {@code A-043}, as the tags of tests name it
 * @param title what it is, in a sentence
 * @param reason where no test can show it: what holds it instead, in a sentence
 */
record Capability(String id, String title, Optional<String> reason) {
  /** All of them, in their order: a line for each in {@code capabilities.tsv}. */
  static ImmutableList<Capability> all() throws IOException {
    return Resources.readLines(Resources.getResource("capabilities.tsv"), UTF_8).stream()
        .map(Capability::read)
        .collect(toImmutableList());
  }

  private static Capability read(String line) {
    List<String> cells = Splitter.on('\t').splitToList(line);
    return new Capability(cells.get(0), cells.get(1), cells.stream().skip(2).findFirst());
  }
}
