/**
 * Ladders written as Markdown. {@link dev.promo.rubric.markdown.MarkdownOutline} is the document as blocks with their
 * places; the formats interpret it.
 */
@NullMarked
package dev.promo.rubric.markdown;

import org.jspecify.annotations.NullMarked;
