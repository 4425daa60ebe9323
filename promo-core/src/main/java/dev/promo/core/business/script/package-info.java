/**
 * What to say, as templates with slots: {@link dev.promo.core.business.script.Scripts} renders them, {@link
 * dev.promo.core.business.script.Traps} finds what works against the speaker.
 */
@NullMarked
package dev.promo.core.business.script;

import org.jspecify.annotations.NullMarked;
