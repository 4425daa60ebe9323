package dev.promo.architecture.planted.packet;

import dev.promo.architecture.planted.core.cycle.tenure.Years;

record CountsYears(Years years) {}
