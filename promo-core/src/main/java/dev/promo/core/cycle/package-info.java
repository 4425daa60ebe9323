/** When: the round in which it is decided, and what has to be done before anybody asks. */
@NullMarked
package dev.promo.core.cycle;

import org.jspecify.annotations.NullMarked;
