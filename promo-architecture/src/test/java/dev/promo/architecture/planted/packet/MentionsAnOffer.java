package dev.promo.architecture.planted.packet;

import dev.promo.architecture.planted.core.business.leverage.Offer;

record MentionsAnOffer(Offer offer) {}
