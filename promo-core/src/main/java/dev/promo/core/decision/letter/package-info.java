/** What is in writing: who confirmed which text, and the letter that asks for it. */
@NullMarked
package dev.promo.core.decision.letter;

import org.jspecify.annotations.NullMarked;
