package dev.promo.architecture.planted.examples;

final class MayPrint {
  private MayPrint() {}

  static void out() {
    System.out.println("planted");
  }
}
