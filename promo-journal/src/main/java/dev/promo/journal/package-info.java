/**
 * The files a person keeps. {@link dev.promo.journal.BragDocument} holds the wins of years in Markdown, {@link
 * dev.promo.journal.WinsFile} takes them from programs, {@link dev.promo.journal.CaseFile} says whose case it is.
 */
@NullMarked
package dev.promo.journal;

import org.jspecify.annotations.NullMarked;
