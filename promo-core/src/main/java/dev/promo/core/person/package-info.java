/** The people of a case, what they agreed to, and {@link dev.promo.core.person.Redaction}, which keeps to it. */
@NullMarked
package dev.promo.core.person;

import org.jspecify.annotations.NullMarked;
