/**
 * Documents as DOCX: real styles, real lists and tables, nothing that a word processor would have to guess. Start with
 * {@link dev.promo.packet.docx.DocxFormatter}.
 */
@NullMarked
package dev.promo.packet.docx;

import org.jspecify.annotations.NullMarked;
