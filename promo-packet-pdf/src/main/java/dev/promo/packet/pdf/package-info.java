/**
 * Documents as tagged PDF that a screen reader can read aloud (PDF/UA-1), with every font in the file. Start with {@link
 * dev.promo.packet.pdf.PdfFormatter}.
 */
@NullMarked
package dev.promo.packet.pdf;

import org.jspecify.annotations.NullMarked;
