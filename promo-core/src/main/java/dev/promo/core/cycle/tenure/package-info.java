/** How long a level has been held. Private to the candidate: it is no argument, and no document knows this package. */
@NullMarked
package dev.promo.core.cycle.tenure;

import org.jspecify.annotations.NullMarked;
