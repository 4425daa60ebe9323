package dev.promo.packet.pdf;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Optional;

/**
 * Neighbouring characters of one line that share font and address, from left to right.
 *
 * @param start where they begin in the text as it is read
 * @param glyphs the numbers of their pictures in the font
 * @param width of all of them together, in points
 * @param address where a click leads
 * @param spoken the characters that a reader hears or copies, where the pictures do not say it
 */
record TextRun(
    int start,
    Typeface face,
    ImmutableIntArray glyphs,
    double width,
    Optional<String> address,
    Optional<String> spoken) {}
