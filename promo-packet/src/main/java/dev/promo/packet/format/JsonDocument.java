package dev.promo.packet.format;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Location;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Fields;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import dev.promo.packet.document.Block;
import dev.promo.packet.document.Document;
import java.util.Optional;

/** Reads documents that {@link JsonFormatter} wrote, or any other program after {@code docs/document.schema.json}. */
public final class JsonDocument {
  private JsonDocument() {}

  /**
   * The document of a source.
   *
   * <p>Problems that cost the document: those of {@link Tree#read} that cost the whole text, {@code UNKNOWN_EDITION}, and
   * a title or language that is missing or wrong. A block with a problem is left out. No text is read that is longer than
   * 200,000 characters.
   */
  public static Parsed<Document> read(Source source) {
    return Tree.read(source).flatMap(JsonDocument::read);
  }

  private static Parsed<Document> read(Node root) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    Optional<Document> document = read(Fields.of(root, problems::add));
    return document
        .map(read -> Parsed.of(read, problems.build()))
        .orElseGet(() -> Parsed.failed(problems.build()));
  }

  private static Optional<Document> read(Fields fields) {
    Optional<String> edition = fields.requiredText(JsonFormatter.MARK);
    Optional<String> title = fields.required("title", fields.verbatim("title"));
    Optional<String> language = fields.requiredText("language");
    fields.required("blocks", fields.node("blocks"));
    ImmutableList<Block> blocks = fields.list("blocks").stream()
        .flatMap(block -> new JsonBlockReader(block).read().stream())
        .collect(ImmutableList.toImmutableList());
    Optional<Document> document =
        fields.build(() -> new Document(title.orElseThrow(), language.orElseThrow(), blocks));
    return edition.flatMap(
        written -> isKnown(written, fields) ? document : Optional.<Document>empty());
  }

  private static boolean isKnown(String edition, Fields fields) {
    boolean known = edition.equals(JsonFormatter.EDITION);
    if (!known) {
      fields.problem(unknownEdition(edition, fields.location(JsonFormatter.MARK)));
    }
    return known;
  }

  private static Problem unknownEdition(String edition, Location place) {
    return Problem.error(
        "UNKNOWN_EDITION",
        place,
        "This version of promo reads '" + JsonFormatter.EDITION + "', not '" + edition + "'.",
        "Use the version of promo that wrote it, or one that knows both.");
  }
}
