package dev.promo.architecture.planted.rubric;

public record Ladder() {}
