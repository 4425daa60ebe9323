package dev.promo.journal;

import com.google.common.collect.ImmutableList;
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
    String name = source.name().toLowerCase(Locale.ROOT);
    if (name.endsWith(".md") || name.endsWith(".txt")) {
      Parsed<BragDocument> document = BragDocument.parse(source, rubric);
      return new Parsed<>(document.value().map(BragDocument::log), document.problems());
    }
    return Tree.read(source).flatMap(root -> parse(root, Optional.of(rubric)));
  }

  /** Reads a list of wins whose dimensions stay as they are written. */
  public static Parsed<WinLog> parse(Source source) {
    return Tree.read(source).flatMap(root -> parse(root, Optional.empty()));
  }

  private static Parsed<WinLog> parse(Node root, Optional<Rubric> rubric) {
    if (!(root instanceof Node.Sequence list)) {
      return Parsed.failed(notAList(root.location()));
    }
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    WinFields fields = new WinFields(new DimensionNames(rubric, problems::add));
    Entries entries = new Entries(problems::add);
    for (Node item : list.items()) {
      Fields win = Fields.of(item, problems::add);
      fields.read(win).ifPresent(read -> entries.add(read, win.location()));
    }
    return Parsed.of(entries.log(), problems.build());
  }

  private static Problem notAList(Location place) {
    return Problem.error(
        "WRONG_TYPE",
        place,
        "A file of wins is a list, one item a win.",
        "Start each win with '- date:', or name the file .md if it is a brag document.");
  }
}
