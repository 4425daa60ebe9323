package dev.promo.architecture.planted.core.win;

import java.io.File;

final class ReadsFile {
  private ReadsFile() {}

  static boolean holds(File file) {
    return file.exists();
  }
}
