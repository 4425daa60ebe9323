package dev.promo.architecture;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is published is a module, and its inner rooms stay closed. */
final class ModuleDescriptorsTest {
  private static final Pattern PUBLISHED =
      Pattern.compile("<dependency>\\s*<groupId>dev.promo</groupId>\\s*<artifactId>([a-z-]+)<");

  @Test
  void every_published_module_has_a_module_info() throws IOException {
    ImmutableSet<String> described =
        descriptors().stream().map(ModuleDescriptor::name).collect(toImmutableSet());
    assertEquals(Set.of(), Sets.difference(published(), described));
  }

  @Test
  void no_module_exports_an_internal_package() throws IOException {
    for (ModuleDescriptor module : descriptors()) {
      assertEquals(Set.of(), internalExports(module), module::name);
    }
  }

  @Test
  void an_exported_internal_package_is_found() {
    ModuleDescriptor planted = ModuleDescriptor.newModule("planted")
        .exports("planted")
        .exports("planted.internals")
        .exports("planted.internal")
        .exports("planted.internal.deeper", Set.of("friend"))
        .build();
    assertEquals(Set.of("planted.internal", "planted.internal.deeper"), internalExports(planted));
  }

  private static ImmutableSet<String> internalExports(ModuleDescriptor module) {
    return module.exports().stream()
        .map(ModuleDescriptor.Exports::source)
        .filter(name -> name.matches("(.*\\.)?internal(\\..*)?"))
        .collect(toImmutableSet());
  }

  /** The names of what the BOM lists: an artifact, its module and its package share one name. */
  private static ImmutableSet<String> published() throws IOException {
    String bom = Files.readString(Path.of("..", "promo-bom", "pom.xml"));
    return PUBLISHED
        .matcher(bom)
        .results()
        .map(found -> "dev." + found.group(1).replace('-', '.'))
        .collect(toImmutableSet());
  }

  /** All modules of the house on the class path. */
  private static ImmutableSet<ModuleDescriptor> descriptors() throws IOException {
    ImmutableSet.Builder<ModuleDescriptor> found = ImmutableSet.builder();
    ClassLoader loader = ModuleDescriptorsTest.class.getClassLoader();
    for (URL url : Collections.list(loader.getResources("module-info.class"))) {
      try (InputStream bytes = url.openStream()) {
        found.add(ModuleDescriptor.read(bytes));
      }
    }
    return found.build().stream()
        .filter(module -> module.name().startsWith("dev.promo."))
        .collect(toImmutableSet());
  }
}
