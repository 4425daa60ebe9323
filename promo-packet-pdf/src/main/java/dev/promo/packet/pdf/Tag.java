package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/**
 * What a part of the document is, for readers that do not see it. What is drawn is attached when it is drawn, so that the
 * order of a tag's parts is that of reading.
 */
final class Tag implements Part {
  private final String type;
  private final Optional<String> scope;
  private final Optional<Figure> figure;
  private final List<Part> parts = new ArrayList<>();

  /** A tag with one of the names that PDF defines, such as {@code H1}, {@code P} or {@code TD}. */
  Tag(String type) {
    this(type, Optional.empty(), Optional.empty());
  }

  private Tag(String type, Optional<String> scope, Optional<Figure> figure) {
    this.type = type;
    this.scope = scope;
    this.figure = figure;
  }

  /**
   * What there is to know of a drawing.
   *
   * @param says the same in words
   * @param box its left, lower, right and upper edge on the page, in points
   */
  record Figure(String says, ImmutableList<Double> box) {}

  /** A new last part of this one. */
  Tag child(String childType) {
    return add(new Tag(childType));
  }

  /** A new last cell of this row that names its {@code Row} or {@code Column}. */
  Tag header(String of) {
    return add(new Tag("TH", Optional.of(of), Optional.empty()));
  }

  /** A new last part of this one that is drawn. */
  Tag figure(Figure drawn) {
    return add(new Tag("Figure", Optional.empty(), Optional.of(drawn)));
  }

  private Tag add(Tag child) {
    parts.add(child);
    return child;
  }

  /** Attaches a stretch of a page, by its number there. */
  void mark(int page, int number) {
    parts.add(new Mark(page, number));
  }

  void click(int page, PDAnnotationLink area) {
    parts.add(new Click(page, area));
  }

  String type() {
    return type;
  }

  Optional<String> scope() {
    return scope;
  }

  Optional<Figure> figure() {
    return figure;
  }

  List<Part> parts() {
    return parts;
  }
}
