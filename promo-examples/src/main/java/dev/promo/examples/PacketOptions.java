package dev.promo.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.promo.core.person.RedactionProfile;
import dev.promo.packet.document.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What {@code PrintPacket} was asked for.
 *
 * @param profile what readers may see
 * @param language in which the packet is written
 * @param isPrinted whether the packet is printed as Markdown
 * @param file the file that is written, if one is
 * @param files what the packet is made of
 */
record PacketOptions(
    RedactionProfile profile,
    Language language,
    boolean isPrinted,
    Optional<PacketFile> file,
    ImmutableList<String> files) {
  static final String USAGE = "[--profile " + profiles() + "] " + InLanguage.USAGE
      + " [--html FILE | --format " + FileFormat.names() + " --out FILE]";

  private static final String PROFILE = "--profile";
  private static final String HTML = "--html";
  private static final String FORMAT = "--format";
  private static final String OUT = "--out";

  /** Nothing for arguments that are not known. */
  static Optional<PacketOptions> of(List<String> arguments) {
    ImmutableList<String> all = ImmutableList.copyOf(arguments);
    if (!isAt(all, 0, PROFILE)) {
      return of(RedactionProfile.FULL, all);
    }
    return all.size() < 2
        ? Optional.empty()
        : profile(all.get(1)).flatMap(profile -> of(profile, all.subList(2, all.size())));
  }

  private static Optional<PacketOptions> of(RedactionProfile profile, ImmutableList<String> all) {
    return InLanguage.of(all).flatMap(held -> of(profile, held.language(), held.rest()));
  }

  private static Optional<PacketOptions> of(
      RedactionProfile profile, Language language, ImmutableList<String> all) {
    if (isAt(all, 0, HTML)) {
      return all.size() < 2
          ? Optional.empty()
          : Optional.of(new PacketOptions(
              profile,
              language,
              true,
              Optional.of(new PacketFile(FileFormat.HTML, Path.of(all.get(1)))),
              all.subList(2, all.size())));
    }
    if (isAt(all, 0, FORMAT)) {
      return all.size() < 4 || !isAt(all, 2, OUT)
          ? Optional.empty()
          : FileFormat.named(all.get(1)).map(format -> written(profile, language, format, all));
    }
    return Optional.of(new PacketOptions(profile, language, true, Optional.empty(), all));
  }

  private static PacketOptions written(
      RedactionProfile profile, Language language, FileFormat format, ImmutableList<String> all) {
    PacketFile file = new PacketFile(format, Path.of(all.get(3)));
    return new PacketOptions(
        profile, language, false, Optional.of(file), all.subList(4, all.size()));
  }

  private static boolean isAt(List<String> arguments, int at, String option) {
    return at < arguments.size() && arguments.get(at).equals(option);
  }

  private static Optional<RedactionProfile> profile(String name) {
    return Stream.of(RedactionProfile.values())
        .filter(each -> each.name().equals(Ascii.toUpperCase(name)))
        .findFirst();
  }

  private static String profiles() {
    return Stream.of(RedactionProfile.values())
        .map(each -> Ascii.toLowerCase(each.name()))
        .collect(joining("|"));
  }
}
