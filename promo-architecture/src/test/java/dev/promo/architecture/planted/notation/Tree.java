package dev.promo.architecture.planted.notation;

/** What stands below the doors. */
public record Tree() {}
