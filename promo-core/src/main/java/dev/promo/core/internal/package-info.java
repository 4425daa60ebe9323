/** What the build of the core needs and nobody else sees. */
@NullMarked
package dev.promo.core.internal;

import org.jspecify.annotations.NullMarked;
