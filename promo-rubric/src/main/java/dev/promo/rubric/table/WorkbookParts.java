package dev.promo.rubric.table;

import com.google.common.io.ByteStreams;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The XML parts of a workbook, unpacked within bounds before anything reads them. */
final class WorkbookParts {
  /** The most bytes that the parts of a workbook may have unpacked: 64 MiB. */
  static final long MAX_UNPACKED = 64L * 1024 * 1024;

  /** The most parts that a workbook may have. */
  static final int MAX_PARTS = 1_000;

  private static final String DOCTYPE = "<!DOCTYPE";
  private static final int PROLOG = 1_024;

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** That a workbook is larger than promo reads, or holds what no workbook has. */
  static final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String what;

    RefusedException(String what) {
      super(what);
      this.what = what;
    }

    /** What it holds that is not read. */
    String what() {
      return what;
    }
  }

  private WorkbookParts() {}

  static WorkbookParts unpack(byte[] zip) throws IOException {
    WorkbookParts unpacked = new WorkbookParts();
    long left = MAX_UNPACKED;
    int count = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = ByteStreams.limit(in, left + 1).readAllBytes();
        left -= bytes.length;
        count++;
        if (left < 0 || count > MAX_PARTS) {
          throw new RefusedException(
              left < 0
                  ? "more than " + MAX_UNPACKED + " bytes"
                  : "more than " + MAX_PARTS + " parts");
        }
        unpacked.add(entry.getName(), bytes);
      }
    }
    return unpacked;
  }

  private void add(String name, byte[] bytes) throws RefusedException {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return;
    }
    String prolog =
        new String(bytes, 0, Math.min(bytes.length, PROLOG), StandardCharsets.ISO_8859_1);
    if (prolog.contains(DOCTYPE)) {
      throw new RefusedException("a document type declaration");
    }
    parts.put(name, bytes);
  }

  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The parts packed anew, so that a reader sees these and no others. */
  InputStream packed() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setLevel(Deflater.NO_COMPRESSION);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTime(0);
        out.putNextEntry(entry);
        out.write(part.getValue());
        out.closeEntry();
      }
    }
    return new ByteArrayInputStream(bytes.toByteArray());
  }
}
