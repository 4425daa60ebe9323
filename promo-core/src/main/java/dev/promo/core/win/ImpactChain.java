package dev.promo.core.win;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How work reaches the business, link by link: what was done, what it changed for a customer, what that is worth.
 *
 * @param links one to {@value #MOST_LINKS}, nearest to the work first; each one line without an arrow. A longer chain
 *     is one that nobody believes
 */
public record ImpactChain(ImmutableList<String> links) {
  public static final int MOST_LINKS = 3;
  static final String ARROW = "->";

  public ImpactChain {
    checkArgument(
        1 <= links.size() && links.size() <= MOST_LINKS,
        "an impact chain has one to %s links, not %s",
        MOST_LINKS,
        links.size());
    checkArgument(
        links.stream().allMatch(link -> OneLine.isText(link) && !link.contains(ARROW)),
        "every link of an impact chain must be one line without an arrow and must not be blank");
  }
}
