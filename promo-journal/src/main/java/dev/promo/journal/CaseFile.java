package dev.promo.journal;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.core.rubric.Rubric;
import dev.promo.core.win.WinLog;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.nio.file.Path;

/**
 * The case file: whose case it is, which step it is about, and what people say about it. {@code docs/case-file.md}
 * shows the notation; three lines are enough.
 */
public final class CaseFile {
  private CaseFile() {}

  /**
   * Whether a source is meant as a case file: neither a brag document nor a list of wins. A source that cannot be read at
   * all is taken for one.
   */
  public static boolean isOne(Source source) {
    return !WinsFile.isBragDocument(source)
        && Tree.read(source).value().filter(Node.Sequence.class::isInstance).isEmpty();
  }

  /** Reads a case file about a ladder and a log. */
  public static Parsed<PromotionCase> read(Path file, Rubric rubric, WinLog log) {
    return Source.read(file).flatMap(source -> parse(source, rubric, log));
  }

  /** As {@link #read}, for a source in memory. */
  public static Parsed<PromotionCase> parse(Source source, Rubric rubric, WinLog log) {
    return Tree.read(source).flatMap(root -> parse(root, rubric, log));
  }

  private static Parsed<PromotionCase> parse(Node root, Rubric rubric, WinLog log) {
    Problems problems = new Problems();
    Fields fields = Fields.of(root, problems);
    return new Parsed<>(new CaseFields(rubric, log, problems).read(fields), problems.list());
  }
}
