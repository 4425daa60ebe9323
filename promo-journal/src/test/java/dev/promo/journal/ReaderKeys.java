package dev.promo.journal;

import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSetMultimap;
import dev.promo.core.problem.Problem;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.util.stream.Stream;

/** Finds the keys that the reader of a case knows by writing one it does not know into every mapping. */
final class ReaderKeys {
  private static final String NO_KEY = "qqqqqqqqqqqq";
  private static final String KNOWN = "The keys known here are: ";

  private ReaderKeys() {}

  /** The keys of each mapping of the case by where it stands, as {@link CaseSchema#keys} names places. */
  static ImmutableSetMultimap<String, String> of(String yaml, WinLog log) {
    Node root = Tree.read(Source.of("case.yaml", yaml)).orElseThrow();
    return CaseFile.parse(Source.of("case.json", json(root)), Ladders.operations(), log)
        .problems()
        .stream()
        .filter(problem -> problem.code().equals("UNKNOWN_KEY"))
        .collect(flatteningToImmutableSetMultimap(ReaderKeys::place, ReaderKeys::known));
  }

  private static String place(Problem problem) {
    return problem
        .location()
        .path()
        .replace(NO_KEY, "")
        .replaceAll("\\[[0-9]+\\]", "")
        .replaceFirst("^ratings\\.[a-z]+", "ratings.*");
  }

  private static Stream<String> known(Problem problem) {
    String mend = problem.mend();
    return Splitter.on(", ").splitToStream(mend.substring(KNOWN.length(), mend.length() - 1));
  }

  private static String json(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return mapping.entries().entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ": " + json(entry.getValue()))
          .collect(joining(
              ", ", "{", (mapping.entries().isEmpty() ? "" : ", ") + quoted(NO_KEY) + ": 1}"));
    }
    return node instanceof Node.Sequence list
        ? list.items().stream().map(ReaderKeys::json).collect(joining(", ", "[", "]"))
        : quoted(((Node.Scalar) node).text());
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }
}
