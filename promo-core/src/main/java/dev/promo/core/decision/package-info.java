/** What is asked and what is answered. */
@NullMarked
package dev.promo.core.decision;

import org.jspecify.annotations.NullMarked;
