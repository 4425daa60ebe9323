/** What candidate and manager talk about between decisions: the plan, and the month. */
@NullMarked
package dev.promo.packet.growth;

import org.jspecify.annotations.NullMarked;
