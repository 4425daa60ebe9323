package dev.promo.packet.pdf;

import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** What a tag can hold. Pages are counted from 0. */
sealed interface Part permits Tag, Part.Mark, Part.Click {

  /** A numbered stretch of a page's content. */
  record Mark(int page, int number) implements Part {}

  /** An area that a click on leads somewhere. */
  record Click(int page, PDAnnotationLink area) implements Part {}
}
