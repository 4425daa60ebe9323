package dev.promo.architecture.planted.notation;

import dev.promo.architecture.planted.core.gap.Later;

record KnowsTheGap(Later gap) {}
