package dev.promo.architecture.planted.core.gap;

/** A room that the rooms before it must not know. */
public record Later() {}
