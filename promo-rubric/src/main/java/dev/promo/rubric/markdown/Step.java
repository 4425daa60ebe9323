package dev.promo.rubric.markdown;

/**
 * One of the headings that something stands under.
 *
 * @param branch the heading
 * @param aboveLevel whether the level stands under it
 */
record Step(Branch branch, boolean aboveLevel) {
  Style style() {
    return new Style(branch.kind(), branch.depth());
  }

  String name() {
    return branch.label().name();
  }

  String key() {
    return branch.label().key();
  }
}
