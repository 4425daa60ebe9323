/**
 * A case without what must not leave with it. It stands above the whole case, because it has to know all of it.
 *
 * <p>Start with {@link dev.promo.core.privacy.RedactedCase} for a document, and with {@link
 * dev.promo.core.privacy.Eraser} to take somebody out for good. What a case says is rewritten in one place, the {@code
 * CaseRewriter}: a new part of the case is added there, and a test fails until it is.
 */
@NullMarked
package dev.promo.core.privacy;

import org.jspecify.annotations.NullMarked;
