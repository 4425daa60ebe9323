package dev.promo.architecture.planted.packet;

final class Prints {
  private Prints() {}

  static void out() {
    System.out.println("planted");
  }

  static void err() {
    System.err.println("planted");
  }

  static void trace(Exception failure) {
    failure.printStackTrace();
  }
}
