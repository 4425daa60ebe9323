package dev.promo.rubric.table;

import com.google.common.collect.ImmutableList;
import dev.promo.rubric.draft.DraftDimension;
import dev.promo.rubric.draft.DraftLevel;

/**
 * What a table put into a draft.
 *
 * @param levels lowest first
 * @param dimensions in the table's order
 */
record Filled(ImmutableList<DraftLevel> levels, ImmutableList<DraftDimension> dimensions) {}
