package dev.promo.architecture.planted.packet;

public interface OpenBuilder {
  class Builder {}
}
