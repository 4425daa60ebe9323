package dev.promo.core.privacy;

/**
 * A place in a text that names somebody.
 *
 * @param start where it begins, in UTF-16 units
 * @param end where it ends
 * @param shown what stands there instead
 * @param isGenitive whether an {@code s} without apostrophe is part of it
 */
record NameMatch(int start, int end, String shown, boolean isGenitive) {
  String replacement(CoverWords words) {
    return isGenitive ? words.possessive(shown) : shown;
  }
}
