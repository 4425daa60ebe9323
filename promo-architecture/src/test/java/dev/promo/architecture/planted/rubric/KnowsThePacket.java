package dev.promo.architecture.planted.rubric;

import dev.promo.architecture.planted.packet.Packet;

record KnowsThePacket(Packet packet) {}
