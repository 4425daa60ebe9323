package dev.promo.rubric.markdown;

/**
 * The block of YAML at the head of a Markdown file, between its fences.
 *
 * @param text the lines between the fences
 * @param line the line of the file on which the text begins, from 1
 */
public record FrontMatter(String text, int line) {}
