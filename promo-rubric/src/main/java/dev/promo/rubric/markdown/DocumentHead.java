package dev.promo.rubric.markdown;

import dev.promo.core.problem.Location;
import dev.promo.notation.Node;
import dev.promo.notation.Source;
import dev.promo.notation.Tree;
import dev.promo.rubric.draft.LadderDraft;
import java.util.Optional;

/**
 * What a document says about itself.
 *
 * @param title its title: the heading over it, what its front matter says, or the name of the file
 * @param heading the heading that is the title
 * @param version the edition or date in the front matter
 * @param language the language in the front matter
 */
record DocumentHead(
    String title, Optional<Branch> heading, Optional<String> version, Optional<String> language) {
  static DocumentHead of(
      Branch document, Reading reading, MarkdownOutline outline, String fileName) {
    Optional<Branch> heading = document.children().stream()
        .filter(branch -> branch.kind() == Branch.Kind.HEADING)
        .findFirst()
        .filter(branch -> branch.depth() == 1 && !branch.label().isBlank())
        .filter(branch -> !isPart(branch, reading));
    Optional<Node> matter = outline.frontMatter().flatMap(DocumentHead::tree);
    return new DocumentHead(
        heading
            .map(branch -> branch.label().name())
            .or(() -> text(matter, "title"))
            .orElse(fileName),
        heading,
        text(matter, "version").or(() -> text(matter, "date")),
        text(matter, "language").or(() -> text(matter, "lang")));
  }

  private static boolean isPart(Branch heading, Reading reading) {
    return reading.heads().contains(heading)
        || reading.pieces().stream()
            .anyMatch(piece ->
                reading.dimension(piece).stream().anyMatch(step -> step.branch() == heading));
  }

  private static Optional<Node> tree(FrontMatter matter) {
    return matter.text().isBlank()
        ? Optional.empty()
        : Tree.read(Source.of("front-matter.yaml", matter.text())).value();
  }

  private static Optional<String> text(Optional<Node> node, String key) {
    return node.filter(Node.Mapping.class::isInstance)
        .flatMap(
            mapping -> Optional.ofNullable(((Node.Mapping) mapping).entries().get(key)))
        .filter(Node.Scalar.class::isInstance)
        .map(value -> ((Node.Scalar) value).text())
        .filter(text -> !text.isBlank());
  }

  boolean isTitle(Branch branch) {
    return heading.filter(title -> title == branch).isPresent();
  }

  /** Puts what is known into the draft, and accounts for the front matter. */
  void fill(LadderDraft draft, MarkdownOutline outline) {
    draft.title(title);
    version.ifPresent(draft::version);
    language.ifPresent(draft::language);
    outline
        .frontMatter()
        .ifPresent(matter -> draft.unmapped(
            Location.at(outline.name(), matter.line(), 1), matter.text(), "front matter"));
  }
}
