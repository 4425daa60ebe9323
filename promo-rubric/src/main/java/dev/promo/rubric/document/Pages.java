package dev.promo.rubric.document;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Files;
import dev.promo.notation.Source;
import dev.promo.rubric.draft.Cumulation;
import dev.promo.rubric.draft.LadderDraft;
import dev.promo.rubric.format.RubricInput;
import dev.promo.rubric.markdown.Block;
import dev.promo.rubric.markdown.HeadingsFormat;
import dev.promo.rubric.markdown.MarkdownOutline;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The Markdown and HTML documents of an input, taken apart once. */
final class Pages {
  private static final ImmutableList<String> OTHER =
      ImmutableList.of("json", "yaml", "yml", "csv", "tsv", "xlsx");
  private static final String LEFT_OUT = "no part of the ladder";

  private final RubricInput input;
  private final ImmutableList<MarkdownOutline> outlines;
  private final ImmutableList<DocumentParts> documents;
  private final ImmutableList<DocumentPart> parts;

  private Pages(RubricInput input, ImmutableList<MarkdownOutline> outlines) {
    this.input = input;
    this.outlines = outlines;
    this.documents = outlines.stream().map(DocumentParts::of).collect(toImmutableList());
    this.parts = documents.stream()
        .flatMap(document -> document.parts().stream())
        .collect(toImmutableList());
  }

  static Pages of(RubricInput input) {
    ImmutableList<RubricInput> files = input.isFolder() ? input.files() : ImmutableList.of(input);
    return new Pages(
        input,
        files.stream()
            .filter(file -> !OTHER.contains(ending(file.name())))
            .flatMap(file -> outline(file.source()).stream())
            .collect(toImmutableList()));
  }

  private static Optional<MarkdownOutline> outline(Source source) {
    return HtmlDocument.outline(source).or(() -> MarkdownOutline.read(source).value());
  }

  private static String ending(String name) {
    return Files.getFileExtension(name).toLowerCase(Locale.ROOT);
  }

  /** Whether it is a single document, and that is HTML. */
  boolean isHtml() {
    return !input.isFolder()
        && outlines.size() == 1
        && input
            .source()
            .text()
            .value()
            .filter(text -> HtmlDocument.isHtml(input.name(), text))
            .isPresent();
  }

  /** All blocks but headings, file by file in reading order. */
  ImmutableList<DocumentPart> parts() {
    return parts;
  }

  /** The ladder that the headings make when some blocks are taken away; only of a single document. */
  Optional<LadderDraft> headingLadder(Set<Block> without) {
    return outlines.size() == 1
        ? HeadingsFormat.draft(outlines.get(0).without(without), input)
        : Optional.empty();
  }

  /** An empty ladder, called like the first heading of a single document or like the folder. */
  LadderDraft draft() {
    LadderDraft draft = new LadderDraft(input.fileName());
    if (!input.isFolder()) {
      title().ifPresent(draft::title);
    }
    documents.forEach(document -> document.problems().forEach(draft::problem));
    return draft;
  }

  /** The first heading, where it is the only one of its depth or one of the highest. */
  Optional<String> title() {
    return headings().stream()
        .filter(heading -> heading.depth() == 1)
        .map(heading -> heading.title().text())
        .findFirst();
  }

  ImmutableSet<String> headingKeys() {
    return headings().stream()
        .map(heading -> NameKey.of(heading.title().text()))
        .filter(key -> !key.isEmpty())
        .collect(toImmutableSet());
  }

  private ImmutableList<Block.Heading> headings() {
    return documents.stream()
        .flatMap(document -> document.headings().stream())
        .collect(toImmutableList());
  }

  /**
   * Keeps account of all that is not in the ladder.
   *
   * @param used the parts that are in it
   * @param names the headings that are in it, beside the title
   */
  void leaveOut(Set<DocumentPart> used, Set<Block.Heading> names, LadderDraft draft) {
    Optional<String> title = input.isFolder() ? Optional.empty() : title();
    headings().stream()
        .filter(heading -> !names.contains(heading))
        .filter(heading -> !title.equals(Optional.of(heading.title().text())))
        .forEach(heading -> draft.unmapped(
            heading.place(), heading.title().text(), "a heading of what is no part of the ladder"));
    parts.stream()
        .filter(part -> !used.contains(part))
        .forEach(part -> BlockTexts.of(part).forEach((place, text) -> {
          draft.unmapped(place, text, LEFT_OUT);
          Cumulation.take(text, place, draft);
        }));
  }
}
