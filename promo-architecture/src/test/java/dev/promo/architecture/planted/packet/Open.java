package dev.promo.architecture.planted.packet;

public class Open {
  public static class Builder {}

  static class Hidden {}
}
