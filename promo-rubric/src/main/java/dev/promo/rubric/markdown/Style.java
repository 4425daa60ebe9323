package dev.promo.rubric.markdown;

/**
 * Parts of a document that look alike and so may be the levels, or the dimensions, of a ladder: headings of one depth,
 * bold lines, items of one depth ...
 *
 * @param kind how they look
 * @param depth of headings and items
 */
record Style(Branch.Kind kind, int depth) {
  static Style heading(int depth) {
    return new Style(Branch.Kind.HEADING, depth);
  }

  boolean isHeading() {
    return kind == Branch.Kind.HEADING;
  }

  boolean isLine() {
    return kind == Branch.Kind.BOLD_LINE || kind == Branch.Kind.COLON_LINE;
  }
}
