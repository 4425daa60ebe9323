/**
 * A document as a tree of headings, paragraphs, lists, tables and quotations: what is said, with nothing about how it
 * is printed and nothing about promotions. Start with {@link dev.promo.packet.document.Document}.
 *
 * <p>The tree keeps every text as people typed it, line breaks, control characters and markup included. Making a text
 * harmless is the duty of whoever prints it.
 */
@NullMarked
package dev.promo.packet.document;

import org.jspecify.annotations.NullMarked;
