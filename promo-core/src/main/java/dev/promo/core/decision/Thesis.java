package dev.promo.core.decision;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;

/**
 * The case in one breath: the claim, its strongest proofs, and why now.
 *
 * @param sentences one to three, the claim first
 */
public record Thesis(ImmutableList<String> sentences) {
  /** The most sentences a thesis has. */
  public static final int MOST_SENTENCES = 3;

  public Thesis {
    checkArgument(
        1 <= sentences.size() && sentences.size() <= MOST_SENTENCES,
        "a thesis has one to %s sentences, not %s",
        MOST_SENTENCES,
        sentences.size());
    checkArgument(
        sentences.stream().noneMatch(String::isBlank), "no sentence of the thesis may be blank");
  }
}
