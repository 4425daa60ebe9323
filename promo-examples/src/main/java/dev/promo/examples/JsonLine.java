package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.lint.Draft;
import dev.promo.core.lint.LintProfile;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one JSON line. A field that the line leaves out counts as in order; one that it gives as {@code null} or empty
 * counts as missing.
 */
final class JsonLine {
  /** Stands for whatever a line does not speak of. It is never printed. */
  private static final String IN_ORDER = "in order";

  /** Fields of a win that no rule about a line looks at. */
  private static final ImmutableList<String> UNUSED = ImmutableList.of(
      "title", "result", "story", "metrics", "shape", "shared", "sharedWhere", "project", "goal");

  private final Fields fields;

  private JsonLine(Fields fields) {
    this.fields = fields;
  }

  static Parsed<LintLine> read(int number, String line) {
    return Tree.read(Source.of("line.json", line)).flatMap(node -> read(number, node));
  }

  static Parsed<LintLine> read(int number, Node node) {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(node, problems::add);
    Optional<String> text = fields.required("text", rawText(fields));
    JsonLine line = new JsonLine(fields);
    Optional<LintLine> read = text.map(held -> line.line(number, held));
    UNUSED.forEach(fields::node);
    fields
        .unread()
        .forEach(key -> problems.add(Problem.warning(
            "UNKNOWN_KEY",
            fields.keyLocation(key),
            "No rule knows the key '" + key + "'.",
            "Check its spelling, or leave it out.")));
    return new Parsed<>(read, orMissing(read, problems));
  }

  private static ImmutableList<Problem> orMissing(Optional<LintLine> read, List<Problem> problems) {
    if (read.isEmpty() && problems.isEmpty()) {
      throw new IllegalStateException("a line without a text must have a problem");
    }
    return ImmutableList.copyOf(problems);
  }

  /** The text with the blanks around it, so that places in it are places in what was written. */
  private static Optional<String> rawText(Fields fields) {
    return fields
        .text("text")
        .flatMap(stripped -> fields.node("text"))
        .map(node -> node instanceof Node.Scalar scalar ? scalar.text() : "");
  }

  private LintLine line(int number, String text) {
    return new LintLine(
        number,
        fields.text("id").orElse(Integer.toString(number)),
        draft(text),
        fields.choice("profile", LintProfile.class),
        fields.date("asOf"));
  }

  private Draft draft(String text) {
    Optional<LocalDate> date = fields.date("date");
    Draft.Builder draft = Draft.builder()
        .text(text)
        .date(date)
        .dimensions(texts("dims", "dimensions"))
        .beneficiaries(texts("beneficiaries", "for"))
        .collaborators(isSaid("collaborators") ? texts("collaborators") : ImmutableList.of())
        .corroborations(texts("corroborators", "corroborations", "seen"))
        .artefacts(texts("artifacts", "artefacts", "links"))
        .basis(isSaid("basis") ? fields.text("basis") : Optional.of(IN_ORDER))
        .isEstimate(fields.flag("estimate").orElse(false))
        .isVerifiedSolo(fields.flag("solo").orElse(false))
        .isNoticed(fields.flag("noticed").orElse(false))
        .isFramed(fields.flag("framed").orElse(false))
        .ownPart(fields.text("ownPart"));
    boolean isLeftOut =
        !isSaid("date") || (date.isEmpty() && fields.node("date").isPresent());
    return draft
        .unknown(isLeftOut ? ImmutableSet.of(Draft.Part.DATE) : ImmutableSet.of())
        .build();
  }

  private boolean isSaid(String key) {
    return fields.keys().contains(key);
  }

  /** The texts under the first of these keys that is written; something in order when none is. */
  private ImmutableList<String> texts(String... keys) {
    ImmutableList<String> found = ImmutableList.of();
    boolean isSaid = false;
    for (String key : keys) {
      Optional<Node> node = fields.node(key);
      if (!isSaid && isSaid(key)) {
        found = node.map(JsonLine::texts).orElse(ImmutableList.of());
        isSaid = true;
      }
    }
    return isSaid ? found : ImmutableList.of(IN_ORDER);
  }

  /** A list of texts or of mappings, of which the first text counts; one of either is a list of one. */
  private static ImmutableList<String> texts(Node node) {
    List<Node> items = node instanceof Node.Sequence list ? list.items() : List.of(node);
    return items.stream()
        .flatMap(item -> text(item).stream())
        .filter(text -> !text.isBlank())
        .collect(ImmutableList.toImmutableList());
  }

  private static Optional<String> text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.isNothing() ? Optional.empty() : Optional.of(scalar.text());
    }
    return node instanceof Node.Mapping mapping
        ? mapping.entries().values().stream()
            .flatMap(value -> text(value).stream())
            .findFirst()
        : Optional.empty();
  }
}
