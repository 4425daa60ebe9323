package dev.promo.architecture.planted.journal.file;

import dev.promo.architecture.planted.journal.line.Line;

public record Reader(Line line) {}
