package dev.promo.core.lint;

import dev.promo.core.lint.Hits.Hit;
import java.util.Optional;

/**
 * How a line begins: with the first word that says something, behind signs, fillers and a clause of time.
 *
 * @param vague the phrase that hides what was done, if the line begins with one
 * @param isOwned whether it begins with a deed of the author's own, and no group's
 */
record Opening(Optional<Hit> vague, boolean isOwned) {

  static Opening of(Tokens tokens, Hits hits) {
    return new OpeningReader(tokens, hits).read();
  }
}
