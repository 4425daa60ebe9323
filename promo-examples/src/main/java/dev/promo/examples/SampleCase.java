package dev.promo.examples;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.notation.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * The sample case: the year of Noor Haddad, operations analyst at Harbour &amp; Pine. The person and the company are
 * invented. The files lie beside this class, in {@code sample}.
 */
public final class SampleCase {
  private SampleCase() {}

  public static Source ladder() {
    return file("ladder.yaml");
  }

  public static Source brag() {
    return file("brag.md");
  }

  public static Source caseFile() {
    return file("case.yaml");
  }

  /** The whole case, read from the three files. */
  public static Parsed<PromotionCase> read() {
    return Inputs.sample().read();
  }

  private static Source file(String name) {
    return file("sample", name);
  }

  /** A file that lies beside this class. */
  static Source file(String folder, String name) {
    String path = folder + "/" + name;
    try (InputStream file =
        Objects.requireNonNull(SampleCase.class.getResourceAsStream(path), path)) {
      return Source.of(name, file.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
