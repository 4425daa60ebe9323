/**
 * Programs that show promo at work; each takes files and falls back to {@link dev.promo.examples.SampleCase}. They end
 * with 0, with 1 when part of the input could not be used, or with 2 when they were called in a way they do not know.
 */
@NullMarked
package dev.promo.examples;

import org.jspecify.annotations.NullMarked;
