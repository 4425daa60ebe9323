package dev.promo.core.lint;

/**
 * A number as a document prints it.
 *
 * @param text the words around it
 * @param isEstimate whether it was worked out and not measured
 */
public record PrintedNumber(String text, boolean isEstimate) {}
