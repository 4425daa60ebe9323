/** What is written after an answer: the letter that asks for a confirmation, and the record of an approval. */
@NullMarked
package dev.promo.packet.answer;

import org.jspecify.annotations.NullMarked;
