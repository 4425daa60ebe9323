/** The one planted package that keeps to the rule about null. */
@NullMarked
package dev.promo.architecture.planted.core.rubric;

import org.jspecify.annotations.NullMarked;
