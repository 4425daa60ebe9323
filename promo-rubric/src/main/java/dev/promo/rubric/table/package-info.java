/**
 * Ladders in tables. A {@link dev.promo.rubric.table.Grid} is a table from any notation; what reads one as a ladder does
 * not know where it came from.
 */
@NullMarked
package dev.promo.rubric.table;

import org.jspecify.annotations.NullMarked;
