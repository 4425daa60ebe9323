package dev.promo.architecture.planted.core.sponsor;

import dev.promo.architecture.planted.core.gap.Later;
import org.jspecify.annotations.Nullable;

/** In a package that says nothing about null; may know the gap. */
record Named(@Nullable String name, Later gap) {}
