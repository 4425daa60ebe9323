package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import dev.promo.packet.document.Inline;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StretchTest {

  @Test
  void words_are_harmless_and_weight_is_kept() {
    assertEquals(
        ImmutableList.of(
            new Stretch("a b", false, Optional.empty()),
            new Stretch("c\uFFFD", true, Optional.empty())),
        Stretch.of(ImmutableList.of(Inline.text("a\nb"), Inline.strong("c\u202E"))));
  }

  @Test
  void only_web_and_mail_have_an_address() {
    assertEquals(
        ImmutableList.of(
            new Stretch("x", false, Optional.of("https://a.example/b%20c")),
            new Stretch("y (javascript:z)", false, Optional.empty())),
        Stretch.of(ImmutableList.of(
            Inline.link("x", "https://a.example/b c"), Inline.link("y", "javascript:z"))));
  }

  @Test
  void link_without_words_shows_its_address() {
    assertEquals(
        ImmutableList.of(
            new Stretch("mailto:a@b.example", false, Optional.of("mailto:a@b.example"))),
        Stretch.of(ImmutableList.of(Inline.link(" ", "mailto:a@b.example"))));
  }

  @Test
  void what_has_no_words_is_left_out() {
    assertEquals(ImmutableList.of(), Stretch.of(""));
  }
}
