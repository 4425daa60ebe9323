package dev.promo.journal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import dev.promo.core.person.Person;
import dev.promo.core.win.Artefact;
import dev.promo.core.win.Audience;
import dev.promo.core.win.Beneficiary;
import dev.promo.core.win.DimensionClaim;
import dev.promo.core.win.ImpactChain;
import dev.promo.core.win.Reach;
import dev.promo.core.win.ShapeSignal;
import dev.promo.core.win.WinKind;
import java.util.Map;
import java.util.Optional;

/** The lines of a brag document that hold two or three short fields. */
final class ShortLines {
  private static final String SYSTEM = "system";
  private static final String ADDRESS = "address: ";

  private ShortLines() {}

  /** {@code Name (Role), Name}: a comma inside a role parts nothing. */
  static ImmutableList<Person> parsePeople(String line) {
    ImmutableList.Builder<Person> people = ImmutableList.builder();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth <= 0 && (c == ',' || c == ';')) {
        people.add(Person.parse(line.substring(start, i)));
        start = i + 1;
      }
    }
    return people.add(Person.parse(line.substring(start))).build();
  }

  static String printPeople(ImmutableList<Person> people) {
    return people.stream().map(Person::toString).collect(joining(", "));
  }

  /** {@code manager, committee}. */
  static ImmutableList<Audience> parseAudiences(String line) {
    return Splitter.on(CharMatcher.anyOf(",;"))
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(line)
        .map(ShortLines::audience)
        .collect(toImmutableList());
  }

  private static Audience audience(String written) {
    Optional<Audience> audience = Words.constant(written, Audience.class);
    checkArgument(audience.isPresent(), "'%s' is none of manager, skip-level, committee", written);
    return audience.get();
  }

  static String printAudiences(ImmutableSet<Audience> audiences) {
    return audiences.stream().sorted().map(Words::of).collect(joining(", "));
  }

  /** {@code what was done -> what customers have of it -> what that is worth}. */
  static ImpactChain parseChain(String line) {
    return new ImpactChain(
        Splitter.on("->").splitToStream(line).map(String::strip).collect(toImmutableList()));
  }

  static String print(ImpactChain chain) {
    return String.join(" -> ", chain.links());
  }

  static WinKind parseKind(String written) {
    Optional<WinKind> kind = Words.constant(written, WinKind.class);
    checkArgument(kind.isPresent(), "'%s' is none of glue, learning, prevention, setback", written);
    return kind.get();
  }

  /** {@code who; how many; reach}. */
  static Beneficiary parseBeneficiary(String line) {
    Fragments fragments = Fragments.of(line);
    String who = fragments.next();
    Once<Integer> count = new Once<>("number of people");
    Once<Reach> reach = new Once<>("reach");
    while (fragments.hasNext()) {
      String field = fragments.next();
      Optional<Integer> number = Optional.ofNullable(Ints.tryParse(field));
      Optional<Reach> named = Words.constant(field, Reach.class);
      checkArgument(
          number.isPresent() || named.isPresent(),
          "'%s' is neither a number of people nor one of self, team, teams, organisation, customers",
          field);
      number.ifPresent(count::set);
      named.ifPresent(reach::set);
    }
    return new Beneficiary(who, count.get(), reach.get());
  }

  static String print(Beneficiary beneficiary) {
    return beneficiary.who()
        + beneficiary.count().map(count -> "; " + count).orElse("")
        + beneficiary.reach().map(reach -> "; " + Words.of(reach)).orElse("");
  }

  /** {@code what it is; address; system}. */
  static Artefact parseArtefact(String line) {
    Fragments fragments = Fragments.of(line);
    String label = fragments.next();
    Once<String> address = new Once<>("address");
    boolean system = false;
    while (fragments.hasNext()) {
      String field = fragments.next();
      if (isSystem(field)) {
        system = true;
      } else {
        address.set(
            field.startsWith(ADDRESS) ? field.substring(ADDRESS.length()).strip() : field);
      }
    }
    return new Artefact(label, address.get(), system);
  }

  static String print(Artefact artefact) {
    return artefact.label()
        + artefact.address().map(address -> "; " + printAddress(address)).orElse("")
        + (artefact.systemOfRecord() ? "; " + SYSTEM : "");
  }

  private static String printAddress(String address) {
    return isSystem(address) || address.startsWith(ADDRESS) ? ADDRESS + address : address;
  }

  private static boolean isSystem(String field) {
    return Ascii.equalsIgnoreCase(field, SYSTEM);
  }

  /** {@code dimension: why}. */
  static DimensionClaim parseClaim(String line) {
    return new DimensionClaim(beforeColon(line), afterColon(line));
  }

  static String print(DimensionClaim claim) {
    return claim.dimension() + claim.reason().map(reason -> ": " + reason).orElse("");
  }

  /** {@code signal: why}. */
  static Map.Entry<ShapeSignal, String> parseShape(String line) {
    Optional<ShapeSignal> signal = Words.constant(beforeColon(line), ShapeSignal.class);
    Optional<String> reason = afterColon(line);
    checkArgument(
        signal.isPresent(),
        "'%s' is none of direction, ambiguity, scope, influence, blast-radius",
        beforeColon(line));
    checkArgument(reason.isPresent(), "a shape needs a reason after a colon");
    return Map.entry(signal.get(), reason.get());
  }

  static String print(Map.Entry<ShapeSignal, String> shape) {
    return Words.of(shape.getKey()) + ": " + shape.getValue();
  }

  private static String beforeColon(String line) {
    int colon = line.indexOf(": ");
    String before = colon < 0 ? line : line.substring(0, colon);
    return before.strip();
  }

  private static Optional<String> afterColon(String line) {
    int colon = line.indexOf(": ");
    return colon < 0
        ? Optional.empty()
        : Optional.of(line.substring(colon + 2).strip()).filter(text -> !text.isEmpty());
  }
}
