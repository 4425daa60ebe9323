package dev.promo.journal;

import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Wins as a program hands them over: a YAML or JSON list of mappings, whose keys {@code docs/brag-document.md} lists
 * beside the labels of a brag document. Also the door for both: {@link #read} takes either.
 */
public final class WinsFile {
  private WinsFile() {}

  /** Reads a brag document or a list of wins, whichever the name says: {@code .md} and {@code .txt} are the former. */
  public static Parsed<WinLog> read(Path file, Rubric rubric) {
    return Source.read(file).flatMap(source -> parse(source, rubric));
  }

  /** As {@link #read}, for a source in memory. */
  public static Parsed<WinLog> parse(Source source, Rubric rubric) {
    return isBragDocument(source)
        ? log(BragDocument.parse(source, rubric))
        : parse(source, Optional.of(rubric));
  }

  /** As {@link #parse(Source, Rubric)}; the dimensions stay as they are written. */
  public static Parsed<WinLog> parse(Source source) {
    return isBragDocument(source)
        ? log(BragDocument.parse(source))
        : parse(source, Optional.empty());
  }

  /**
   * One log of several files, whatever their order. Files that cannot be read leave their problems; there is no log when
   * any of them does.
   */
  public static Parsed<WinLog> parse(Iterable<Source> sources, Rubric rubric) {
    return merged(sources, source -> parse(source, rubric));
  }

  /** As {@link #parse(Iterable, Rubric)}; the dimensions stay as they are written. */
  public static Parsed<WinLog> parse(Iterable<Source> sources) {
    return merged(sources, WinsFile::parse);
  }

  private static Parsed<WinLog> merged(
      Iterable<Source> sources, Function<Source, Parsed<WinLog>> reader) {
    Problems problems = new Problems();
    Entries entries = new Entries(problems);
    boolean isWhole = true;
    for (Source source : sources) {
      Parsed<WinLog> log = reader.apply(source);
      log.problems().forEach(problems);
      log.value()
          .ifPresent(held ->
              held.wins().forEach(win -> entries.add(win, () -> Location.of(source.name()))));
      isWhole &= log.value().isPresent();
    }
    return isWhole ? Parsed.of(entries.log(), problems.list()) : Parsed.failed(problems.list());
  }

  static boolean isBragDocument(Source source) {
    String name = source.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".md") || name.endsWith(".txt");
  }

  private static Parsed<WinLog> log(Parsed<BragDocument> document) {
    return new Parsed<>(document.value().map(BragDocument::log), document.problems());
  }

  /** Reads each win as soon as it is there, while it is at hand. */
  private static Parsed<WinLog> parse(Source source, Optional<Rubric> rubric) {
    Problems problems = new Problems();
    WinFields fields = new WinFields(new DimensionNames(rubric, problems));
    Entries entries = new Entries(problems);
    Parsed<Node> tree = Tree.read(source, item -> {
      Fields win = Fields.of(item, problems);
      fields.read(win).ifPresent(read -> entries.add(read, win::location));
    });
    return tree.flatMap(root -> root instanceof Node.Sequence
        ? Parsed.of(entries.log(), problems.list())
        : Parsed.failed(notAList(root.location())));
  }

  private static Problem notAList(Location place) {
    return Problem.error(
        "WRONG_TYPE",
        place,
        "A file of wins is a list, one item a win.",
        "Start each win with '- date:', or name the file .md if it is a brag document.");
  }
}
