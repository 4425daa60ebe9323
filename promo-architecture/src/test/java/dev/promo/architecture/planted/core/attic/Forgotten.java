package dev.promo.architecture.planted.core.attic;

record Forgotten() {}
