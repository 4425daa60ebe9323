package dev.promo.packet.support;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import dev.promo.core.evidence.ScoredWin;
import dev.promo.core.person.Person;
import dev.promo.core.person.Relation;
import dev.promo.core.win.Corroboration;
import dev.promo.packet.compose.Composition;
import dev.promo.packet.compose.Section;
import dev.promo.packet.compose.Wording;
import dev.promo.packet.document.Bullets;
import dev.promo.packet.document.Inline;
import dev.promo.packet.document.Item;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who of those with standing saw the work, and which of it; named as far as they agreed to. */
final class WhoKnows implements Section {
  /** Who is called the same, and the numbers of what they saw. */
  private static final class Group {
    private final Set<Person> people = new HashSet<>();
    private final Set<Integer> numbers = new TreeSet<>();
  }

  @Override
  public void compose(Composition composition) {
    Map<String, Group> groups = groups(composition);
    if (!groups.isEmpty()) {
      composition.section(composition.say("knows.heading"));
      composition.add(new Bullets(groups.entrySet().stream()
          .map(entry -> item(entry.getKey(), entry.getValue(), composition.wording()))
          .collect(toImmutableList())));
    }
  }

  private static Map<String, Group> groups(Composition composition) {
    Map<String, Group> groups = new TreeMap<>();
    for (ScoredWin scored : composition.selection().byDimension().values()) {
      for (Corroboration witness : scored.win().corroborations()) {
        if (hasStanding(witness)) {
          Group group =
              groups.computeIfAbsent(composition.wording().witness(witness), name -> new Group());
          group.people.add(witness.speaker());
          group.numbers.add(composition.number(scored).orElseThrow());
        }
      }
    }
    return groups;
  }

  private static boolean hasStanding(Corroboration witness) {
    return witness.relation() == Relation.MANAGER || witness.relation() == Relation.SENIOR;
  }

  private static Item item(String name, Group group, Wording wording) {
    String numbers = group.numbers.stream().map(String::valueOf).collect(joining(", "));
    int people = group.people.size();
    return Item.of(
        people > 1
            ? wording.line("knows.several", Inline.text(name), numbers, people)
            : wording.line("knows.one", Inline.text(name), numbers));
  }
}
