package dev.promo.architecture.planted.packet;

import java.security.SecureRandom;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

final class DrawsLots {
  private DrawsLots() {}

  static double lots() {
    return Math.random() + new Random().nextDouble() + new SecureRandom().nextDouble();
  }

  static int here() {
    return ThreadLocalRandom.current().nextInt();
  }

  static UUID id() {
    return UUID.randomUUID();
  }

  static void mix(List<String> list) {
    Collections.shuffle(list);
  }
}
