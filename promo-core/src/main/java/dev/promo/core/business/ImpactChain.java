package dev.promo.core.business;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * How the work reaches the business, link by link: the work, what it does for a customer, what that does for the
 * business.
 *
 * @param links one to {@value #MOST_LINKS}; a longer chain convinces nobody
 */
public record ImpactChain(ImmutableList<String> links) {
  static final int MOST_LINKS = 3;

  public ImpactChain {
    checkArgument(
        1 <= links.size() && links.size() <= MOST_LINKS,
        "an impact chain has one to %s links, not %s",
        MOST_LINKS,
        links.size());
    checkArgument(links.stream().noneMatch(String::isBlank), "no link may be blank");
  }
}
