package dev.promo.core.lint;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * The part of a document that names reasons not to promote.
 *
 * @param gaps the reasons, each with its mitigation
 * @param noneKnown that a person has looked and knows of none
 */
public record GapsSection(ImmutableList<String> gaps, Optional<SignedNone> noneKnown) {}
