package dev.promo.architecture.planted.packet;

/** What a door has to offer. */
public record Packet() {}
