package dev.promo.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Iterables;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The published schema of the case file, as a judge of texts and as a list of keys. */
final class CaseSchema {
  private static final String TEXT = text(Path.of("..", "docs", "case-file.schema.json"));
  private static final Schema VALIDATOR = SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12)
      .getSchema(TEXT, InputFormat.JSON);
  private static final Node ROOT = Tree.read(Source.of("schema.json", TEXT)).orElseThrow();

  private final ImmutableSetMultimap.Builder<String, String> keys = ImmutableSetMultimap.builder();

  private CaseSchema() {}

  /** What it has against a text. */
  static List<String> complaints(String text, InputFormat format) {
    return VALIDATOR.validate(text, format).stream()
        .map(error -> error.getInstanceLocation() + " " + error.getMessage())
        .toList();
  }

  /**
   * The keys of each mapping by where it stands: nothing for the file itself, {@code plan.items.} for an item of the
   * plan, {@code ratings.*.} for what is said of any dimension.
   */
  static ImmutableSetMultimap<String, String> keys() {
    CaseSchema schema = new CaseSchema();
    schema.collect(ROOT, "");
    return schema.keys.build();
  }

  private void collect(Node part, String place) {
    child(part, "$ref").ifPresent(name -> collect(definition(text(name)), place));
    child(part, "anyOf").ifPresent(all -> items(all).forEach(each -> collect(each, place)));
    child(part, "items").ifPresent(each -> collect(each, place));
    child(part, "additionalProperties").ifPresent(each -> collect(each, place + "*."));
    child(part, "properties")
        .ifPresent(named -> properties(named).forEach((key, value) -> {
          keys.put(place, key);
          collect(value, place + key + ".");
        }));
  }

  private static Node definition(String reference) {
    String name = reference.substring("#/$defs/".length());
    return child(child(ROOT, "$defs").orElseThrow(), name).orElseThrow();
  }

  private static Optional<Node> child(Node node, String key) {
    return node instanceof Node.Mapping mapping
        ? Optional.ofNullable(mapping.entries().get(key))
        : Optional.empty();
  }

  private static Iterable<Node> items(Node node) {
    return node instanceof Node.Sequence list ? list.items() : ImmutableSet.of(node);
  }

  private static Map<String, Node> properties(Node node) {
    return ((Node.Mapping) node).entries();
  }

  private static String text(Node node) {
    return ((Node.Scalar) Iterables.getOnlyElement(items(node))).text();
  }

  static String text(Path file) {
    try {
      return Files.readString(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
