package dev.promo.core.decision.goalpost;

import java.util.Optional;

/**
 * What was agreed and what was said since, side by side. It says that the two differ, not why.
 *
 * @param kind in which way they differ
 * @param agreed the words of the agreement; nothing where it does not speak of it
 * @param said what was said since
 */
public record CriterionChange(ChangeKind kind, Optional<String> agreed, String said) {}
