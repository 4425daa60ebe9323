package dev.promo.architecture.planted.core.rubric;

record Marked() {}
