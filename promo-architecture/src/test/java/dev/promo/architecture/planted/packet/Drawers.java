package dev.promo.architecture.planted.packet;

final class Drawers {
  private Drawers() {}

  static final class TextUtil {}

  static final class TextUtils {}

  static final class CaseHelper {}

  static final class WinManager {}

  static final class PacketService {}

  static final class RubricImpl {}

  static final class WinDto {}

  static final class WinDTO {}

  static final class Utility {}
}
