package dev.promo.rubric.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class HtmlTextTest {
  @Test
  void white_space_collapses_as_in_a_browser() {
    assertEquals("Bakes bread every day", text("\n  Bakes&nbsp; <b>bread</b>\n every\tday "));
  }

  @Test
  void items_stand_on_lines_of_their_own() {
    assertEquals(
        "You can:\n- knead\n- prove", text("You can:<ul><li>knead</li><li> prove </li></ul>"));
  }

  @Test
  void items_in_items_stand_further_in() {
    assertEquals(
        "- dough\n  - wheat\n    - white\n  - rye\n- ovens",
        text("<ul><li>dough<ol><li>wheat<ul><li>white</ul><li>rye</ol></li><li>ovens</ul>"));
  }

  @Test
  void a_list_whose_item_has_no_words_does_not_hide_the_one_before() {
    assertEquals("- dough\n- wheat", text("<ul><li>dough</li><li><ul><li>wheat</ul></li></ul>"));
  }

  @Test
  void a_list_straight_in_a_list_belongs_to_the_item_before() {
    assertEquals("- dough\n  - wheat", text("<ul><li>dough</li><ul><li>wheat</li></ul></ul>"));
  }

  @Test
  void paragraphs_are_set_apart() {
    assertEquals("One.\n\nTwo.\n\nThree.", text("One.<p>Two.</p><div><div>Three.</div></div>"));
  }

  @Test
  void paragraphs_of_an_item_stay_in_it() {
    assertEquals("- One.\n  Two.\n- Three.", text("<ul><li><p>One.</p><p>Two.</p><li>Three.</ul>"));
  }

  @Test
  void what_follows_a_list_is_not_part_of_it() {
    assertEquals("- One.\n\nTwo.", text("<ul><li>One.</ul>Two."));
  }

  @Test
  void a_line_break_is_a_line_and_two_are_a_paragraph() {
    assertEquals("One\nTwo\n\nThree", text("<br>One<br/>Two<br> <br>Three<br>"));
  }

  @Test
  void bullets_typed_by_hand_stay_bullets() {
    assertEquals("- One\n\n- Two\n• Three", text("- One\n<p>\n- Two<br>• Three"));
  }

  @Test
  void scripts_styles_comments_and_templates_say_nothing() {
    assertEquals(
        "One two",
        text("One<script>alert('One')</script><style>p {color: red}</style><!-- three -->"
            + "<template>four</template><svg><text>five</text></svg><noscript>six</noscript> two"));
  }

  @Test
  void an_image_says_what_is_written_for_those_who_do_not_see_it() {
    assertEquals("An oven, open", text("<img alt='An oven,' src='x'> open<img src='y'>"));
  }

  @Test
  void words_around_empty_elements_stay_one_word() {
    assertEquals("IC1", text("<a class='anchor'></a><abbr title='Individual'>IC</abbr>1"));
  }

  private static String text(String html) {
    return HtmlText.of(Jsoup.parseBodyFragment(html).body());
  }
}
