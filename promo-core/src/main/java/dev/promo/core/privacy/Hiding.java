package dev.promo.core.privacy;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.promo.core.person.Person;
import dev.promo.core.person.Privacy;
import dev.promo.core.person.RedactionProfile;
import dev.promo.core.policy.Defaults;
import java.util.Optional;

/** Hides what a profile hides. */
final class Hiding implements Rewriting {
  private static final int MOST_PASSES = 4;

  private final Names names;
  private final RedactionProfile profile;
  private final CoverWords words;

  Hiding(Names names, RedactionProfile profile, CoverWords words) {
    this.names = names;
    this.profile = profile;
    this.words = words;
  }

  /** What of a text must not be read. A name that runs into an address is looked for up to where that begins. */
  ImmutableList<Passage> passages(String text) {
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    int done = 0;
    for (Passage mark : Passage.apart(Marks.in(text, profile, words))) {
      passages.addAll(names.passages(text, done, mark.start())).add(mark);
      done = mark.end();
    }
    return passages.addAll(names.passages(text, done, text.length())).build();
  }

  /** The names in a text that must not be read. */
  ImmutableSet<String> names(String text) {
    return names.passages(text).stream().map(passage -> passage.in(text)).collect(toImmutableSet());
  }

  /** What is left of a text is read again, since two ends that were apart may make a new sum or name. */
  @Override
  public String text(String text) {
    String shown = text;
    ImmutableList<Passage> hidden = passages(shown);
    for (int pass = 0; pass < MOST_PASSES && !hidden.isEmpty(); pass++) {
      shown = Passage.replaceAll(shown, hidden);
      hidden = passages(shown);
    }
    return shown;
  }

  @Override
  public Person person(Person person, Part part) {
    Optional<String> label = names.label(person);
    Optional<String> role =
        profile.isCoarse() ? Optional.empty() : person.role().map(this::text);
    return new Person(label.orElse(person.name()), role);
  }

  @Override
  public Optional<String> address(String address) {
    return Optional.of(address)
        .filter(held -> !profile.hidesPeople() && passages(held).isEmpty());
  }

  @Override
  public Optional<Integer> people(int count) {
    return Optional.of(count)
        .filter(held -> !profile.isCoarse() || held >= Defaults.SMALLEST_COUNTED_GROUP);
  }

  /** Ids are made of titles, so they get numbers, which sort as the ids did. */
  @Override
  public ImmutableMap<String, String> ids(String kind, ImmutableList<String> ids) {
    if (!profile.hidesPeople()) {
      return Slugs.of(ids, this::passages);
    }
    int width = Integer.toString(ids.size()).length();
    ImmutableMap.Builder<String, String> numbered = ImmutableMap.builder();
    for (int i = 0; i < ids.size(); i++) {
      numbered.put(ids.get(i), kind + "-" + Strings.padStart(Integer.toString(i + 1), width, '0'));
    }
    return numbered.buildOrThrow();
  }

  @Override
  public Privacy privacy(Privacy privacy) {
    return new Privacy(ImmutableList.of(), profile);
  }
}
