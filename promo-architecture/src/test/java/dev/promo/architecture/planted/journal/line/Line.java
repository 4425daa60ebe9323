package dev.promo.architecture.planted.journal.line;

import dev.promo.architecture.planted.journal.file.Reader;
import java.util.List;

public record Line(List<Reader> readers) {}
