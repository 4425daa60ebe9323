package dev.promo.core.gap;

import java.util.Optional;

/**
 * How the candidate and the manager each see one dimension.
 *
 * @param dimension the dimension's id
 * @param self the candidate's rating
 * @param manager the manager's rating
 */
public record Standing(String dimension, Optional<Rating> self, Optional<Rating> manager) {}
