package dev.promo.architecture.planted.packet.format;

import dev.promo.architecture.planted.core.gap.Later;
import dev.promo.architecture.planted.packet.Packet;

record KnowsThePacket(Packet packet, Later gap) {}
