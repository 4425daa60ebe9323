/**
 * What was done, and who saw it. Start with {@link dev.promo.core.win.Win}; a person's wins make a {@link
 * dev.promo.core.win.WinLog}.
 */
@NullMarked
package dev.promo.core.win;

import org.jspecify.annotations.NullMarked;
