package dev.promo.packet.format;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.packet.document.Cell;
import dev.promo.packet.document.Inline;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the lines of text under the keys of one mapping: lists of stretches, each a text or a mapping. */
final class JsonLines {
  private final Fields fields;

  JsonLines(Fields fields) {
    this.fields = fields;
  }

  /** The line under a key, without which nothing can be built of the mapping. */
  Optional<ImmutableList<Inline>> line(String key) {
    return fields.required(key, fields.node(key)).map(this::line);
  }

  /** The lines under a key, without which nothing can be built of the mapping. */
  Optional<ImmutableList<ImmutableList<Inline>>> lines(String key) {
    return list(key, this::line);
  }

  /** The rows of cells under a key, without which nothing can be built of the mapping. */
  Optional<ImmutableList<ImmutableList<Cell>>> rows(String key) {
    return list(
        key, row -> items(row).map(cell -> new Cell(line(cell))).collect(toImmutableList()));
  }

  /** The list of texts under a key, without which nothing can be built of the mapping. */
  Optional<ImmutableList<String>> texts(String key) {
    return fields
        .required(key, fields.node(key))
        .map(list -> items(list).flatMap(item -> text(item).stream()).collect(toImmutableList()));
  }

  private <T> Optional<ImmutableList<T>> list(String key, Function<Node, T> reading) {
    return fields
        .required(key, fields.node(key))
        .map(list -> items(list).map(reading).collect(toImmutableList()));
  }

  private ImmutableList<Inline> line(Node node) {
    return items(node).flatMap(item -> stretch(item).stream()).collect(toImmutableList());
  }

  private Optional<Inline> stretch(Node node) {
    return node instanceof Node.Mapping ? marked(node) : text(node).map(Inline::text);
  }

  private Optional<Inline> marked(Node node) {
    Fields stretch = Fields.of(node, fields::problem);
    Optional<String> strong = stretch.verbatim("strong");
    if (strong.isPresent()) {
      return stretch.build(() -> Inline.strong(strong.get()));
    }
    Optional<String> link = stretch.required("link", stretch.verbatim("link"));
    Optional<String> target = stretch.required("target", stretch.verbatim("target"));
    return stretch.build(() -> Inline.link(link.orElseThrow(), target.orElseThrow()));
  }

  private Optional<String> text(Node node) {
    if (node instanceof Node.Scalar scalar && !scalar.isNothing()) {
      return Optional.of(scalar.text());
    }
    wrongType(node, "A text is expected here.", "Write a text in quotation marks.");
    return Optional.empty();
  }

  private Stream<Node> items(Node node) {
    if (node instanceof Node.Sequence list) {
      return list.items().stream();
    }
    wrongType(node, "A list is expected here.", "Put brackets around what stands here.");
    return Stream.empty();
  }

  private void wrongType(Node node, String message, String mend) {
    fields.problem(Problem.error("WRONG_TYPE", node.location(), message, mend));
  }
}
