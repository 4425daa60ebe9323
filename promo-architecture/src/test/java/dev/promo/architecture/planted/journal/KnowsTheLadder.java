package dev.promo.architecture.planted.journal;

import dev.promo.architecture.planted.rubric.Ladder;

record KnowsTheLadder(Ladder ladder) {}
