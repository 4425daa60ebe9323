/**
 * Ladders in the tables of documents, Markdown or HTML: tables that cross levels and dimensions, and tables or lists of
 * steps beside those that say which level asks which step.
 */
@NullMarked
package dev.promo.rubric.document;

import org.jspecify.annotations.NullMarked;
