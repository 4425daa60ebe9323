package dev.promo.core.business.script;

/**
 * A trap in a text.
 *
 * @param trap which
 * @param phrase what gave it away, in small letters; {@code *} stands for words between
 * @param message what is wrong with it, in a sentence
 * @param mend what to say instead
 */
public record TrapFinding(Trap trap, String phrase, String message, String mend) {}
