/** What every document is composed with: sections, the words for values of the core, names through the redaction. */
@NullMarked
package dev.promo.packet.compose;

import org.jspecify.annotations.NullMarked;
