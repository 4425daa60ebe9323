/**
 * What people write, YAML or JSON, as one tree that knows the place of everything in it. A {@link
 * dev.promo.notation.Source} is read by {@link dev.promo.notation.Tree} into {@link dev.promo.notation.Node}s, and
 * {@link dev.promo.notation.Fields} takes the values out of them. Nothing here knows what a ladder or a win is.
 */
@NullMarked
package dev.promo.notation;

import org.jspecify.annotations.NullMarked;
