package dev.promo.architecture.planted.core.win;

import dev.promo.architecture.planted.core.gap.Later;

record LooksAhead(Later later) {}
