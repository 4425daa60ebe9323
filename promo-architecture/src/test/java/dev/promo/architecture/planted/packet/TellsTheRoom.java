package dev.promo.architecture.planted.packet;

import dev.promo.architecture.planted.core.gap.readiness.Verdict;

record TellsTheRoom(Verdict verdict) {}
