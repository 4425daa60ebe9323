/**
 * A ladder while it is being read. Formats put into a {@link dev.promo.rubric.draft.LadderDraft} what they find, in the
 * words of the source; the draft makes ids, looks up references and keeps account of what has no place.
 */
@NullMarked
package dev.promo.rubric.draft;

import org.jspecify.annotations.NullMarked;
