package dev.promo.packet.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import dev.promo.core.problem.Parsed;
import dev.promo.core.problem.Problem;
import dev.promo.notation.Source;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.Heading;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonDocumentTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{'kind':'heading','level':5,'text':'a'}~OUT_OF_RANGE blocks[1].level",
        "{'kind':'heading','level':2}~MISSING_KEY blocks[1]",
        "{'kind':'heading','level':2,'text':['a']}~WRONG_TYPE blocks[1].text",
        "{'kind':'headline','text':'a'}~UNKNOWN_VALUE blocks[1].kind",
        "{'text':'a'}~MISSING_KEY blocks[1]",
        "'a'~WRONG_TYPE blocks[1]",
        "{'kind':'paragraph','text':'a'}~WRONG_TYPE blocks[1].text",
        "{'kind':'paragraph','text':[],'colour':'red'}~UNKNOWN_KEY blocks[1].colour",
        "{'kind':'paragraph','text':[['a']]}~WRONG_TYPE blocks[1].text[0]",
        "{'kind':'paragraph','text':[{'bold':'a'}]}~MISSING_KEY blocks[1].text[0]",
        "{'kind':'numbered','first':0,'items':[]}~OUT_OF_RANGE blocks[1].first",
        "{'kind':'bullets'}~MISSING_KEY blocks[1]",
        "{'kind':'bullets','items':[{'text':['a']}]}~MISSING_KEY blocks[1].items[0]",
        "{'kind':'table','header':['a'],'rows':'a'}~WRONG_TYPE blocks[1].rows",
        "{'kind':'table','header':['a','b'],'rows':[[['1']]]}~INVALID_VALUE blocks[1]",
        "{'kind':'table','header':[],'rows':[]}~INVALID_VALUE blocks[1]",
        "{'kind':'coverage-chart','header':['a','b'],'rows':[{'name':'a','shares':"
            + "[{'shown':3,'asked':2}]}]}~INVALID_VALUE blocks[1].rows[0].shares[0]",
        "{'kind':'dot-pairs','header':['a','b','c','d'],'pairs':[{'metric':'m','before':'1e9',"
            + "'after':'2','unit':'','estimate':'no','counted':''}]}"
            + "~NOT_A_NUMBER blocks[1].pairs[0].before"
      })
  void a_bad_block_is_named_with_its_place_and_the_others_are_kept(String block, String problem) {
    Parsed<Document> read = read("'T'", "'en'", block);
    Problem first = read.problems().get(0);
    assertEquals(problem, first.code() + " " + first.location().path());
    assertTrue(first.location().line() > 0);
    ImmutableList<?> blocks = read.value().orElseThrow().blocks();
    assertEquals(new Heading(2, "first"), blocks.get(0));
    assertEquals(Paragraph.of("last"), blocks.get(blocks.size() - 1));
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 'en', INVALID_VALUE",
    "'T', 'de_AT', INVALID_VALUE",
    "'T', '', MISSING_KEY",
    "[1], 'en', WRONG_TYPE"
  })
  void without_title_and_language_there_is_no_document(String title, String language, String code) {
    Parsed<Document> read =
        read(quoted(title), quoted(language), "{'kind':'paragraph','text':['a']}");
    assertTrue(read.value().isEmpty());
    assertEquals(code, read.problems().get(0).code());
  }

  @Test
  void all_problems_are_named_at_once() {
    Parsed<Document> read = read(
        "'T'",
        "'en'",
        "{'kind':'heading','level':9,'text':'a'},{'kind':'x'},{'kind':'paragraph','text':[null]}");
    assertEquals(
        ImmutableList.of("OUT_OF_RANGE", "UNKNOWN_VALUE", "WRONG_TYPE"),
        read.problems().stream().map(Problem::code).toList());
  }

  @Test
  void texts_are_kept_with_their_blanks() {
    Parsed<Document> read =
        read("' T '", "'en'", "{'kind':'paragraph','text':[' ','',{'strong':' '}]}");
    assertEquals(" T ", read.orElseThrow().title());
    assertEquals(
        Paragraph.of(Inline.text(" "), Inline.text(""), Inline.strong(" ")),
        read.orElseThrow().blocks().get(1));
  }

  @Test
  void a_later_edition_is_not_guessed_at() {
    Parsed<Document> read = JsonDocument.read(Source.of(
        "a.json", "{\"promo\":\"document/2\",\"title\":\"T\",\"language\":\"en\",\"blocks\":[]}"));
    assertTrue(read.value().isEmpty());
    assertEquals("UNKNOWN_EDITION", read.problems().get(0).code());
    assertEquals("promo", read.problems().get(0).location().path());
  }

  private static String quoted(String value) {
    return value.startsWith("[") ? value : "'" + value + "'";
  }

  private static Parsed<Document> read(String title, String language, String block) {
    String json = "{'promo':'document/1','title':" + title + ",'language':" + language
        + ",\n'blocks':[{'kind':'heading','level':2,'text':'first'},\n" + block
        + ",\n{'kind':'paragraph','text':['last']}]}";
    return JsonDocument.read(Source.of("a.json", json.replace('\'', '"')));
  }
}
