/**
 * Whether a tired committee would believe a line. Start with {@link dev.promo.core.lint.WinLinter}, which judges one
 * {@link dev.promo.core.lint.Draft}; {@link dev.promo.core.lint.Duplicates} finds wins that tell of the same thing.
 */
@NullMarked
package dev.promo.core.lint;

import org.jspecify.annotations.NullMarked;
