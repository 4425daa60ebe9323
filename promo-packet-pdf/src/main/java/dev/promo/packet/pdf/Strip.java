package dev.promo.packet.pdf;

import com.google.common.collect.ImmutableList;

/**
 * A horizontal strip of the document that no page tears. Distances are in points, horizontal ones from the side on which
 * the page's language begins.
 *
 * @param gap above it, unless it is the first of its page
 * @param keepsWithNext whether the next strip should stand on the same page
 * @param head what is repeated above it when it is the first of its page
 */
record Strip(
    double gap,
    double height,
    boolean keepsWithNext,
    ImmutableList<Words> words,
    ImmutableList<Rule> rules,
    ImmutableList<Strip> head) {

  /** One line of text in a box of this width. */
  record Words(double x, double width, TextLine line, TextStyle style, Tag tag) {}

  /** A filled box, from its top; it says nothing to who does not see it. */
  record Rule(double x, double y, double width, double height, double grey) {}

  Strip withGap(double points) {
    return new Strip(points, height, keepsWithNext, words, rules, head);
  }

  Strip keptWithNext() {
    return new Strip(gap, height, true, words, rules, head);
  }

  Strip withHead(ImmutableList<Strip> strips) {
    return new Strip(gap, height, keepsWithNext, words, rules, strips);
  }

  Strip withRule(Rule rule) {
    return new Strip(
        gap,
        height,
        keepsWithNext,
        words,
        ImmutableList.<Rule>builder().addAll(rules).add(rule).build(),
        head);
  }
}
