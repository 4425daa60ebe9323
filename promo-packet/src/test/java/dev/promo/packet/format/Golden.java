package dev.promo.packet.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a formatter is known to print. {@code mvn test -Dpromo.golden=write} writes them anew; look at
 * the difference before keeping it.
 */
final class Golden {
  private static final Path RESOURCES =
      Path.of("src", "test", "resources", "dev", "promo", "packet", "format");

  private Golden() {}

  static void assertSame(String file, byte[] printed) {
    try {
      if ("write".equals(System.getProperty("promo.golden"))) {
        Files.createDirectories(RESOURCES);
        Files.write(RESOURCES.resolve(file), printed);
      } else {
        assertEquals(read(file), new String(printed, UTF_8), file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String file) throws IOException {
    try (InputStream in = Golden.class.getResourceAsStream(file)) {
      return in == null ? "(no such file yet)" : new String(in.readAllBytes(), UTF_8);
    }
  }
}
