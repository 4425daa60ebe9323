package dev.promo.examples;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What {@code PrintPacket} was asked for.
 *
 * @param isPrinted whether the packet is printed as Markdown
 * @param file the file that is written, if one is
 * @param files what the packet is made of
 */
record PacketOptions(boolean isPrinted, Optional<PacketFile> file, ImmutableList<String> files) {
  private static final String HTML = "--html";
  private static final String FORMAT = "--format";
  private static final String OUT = "--out";

  /** Nothing for arguments that are not known. */
  static Optional<PacketOptions> of(List<String> arguments) {
    ImmutableList<String> all = ImmutableList.copyOf(arguments);
    if (isAt(all, 0, HTML)) {
      return all.size() < 2
          ? Optional.empty()
          : Optional.of(new PacketOptions(
              true,
              Optional.of(new PacketFile(FileFormat.HTML, Path.of(all.get(1)))),
              all.subList(2, all.size())));
    }
    if (isAt(all, 0, FORMAT)) {
      return all.size() < 4 || !isAt(all, 2, OUT)
          ? Optional.empty()
          : FileFormat.named(all.get(1)).map(format -> written(format, all));
    }
    return Optional.of(new PacketOptions(true, Optional.empty(), all));
  }

  private static PacketOptions written(FileFormat format, ImmutableList<String> all) {
    PacketFile file = new PacketFile(format, Path.of(all.get(3)));
    return new PacketOptions(false, Optional.of(file), all.subList(4, all.size()));
  }

  private static boolean isAt(List<String> arguments, int at, String option) {
    return at < arguments.size() && arguments.get(at).equals(option);
  }
}
