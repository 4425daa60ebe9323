package dev.promo.core.lint;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Drafts around the day {@link #TODAY}. */
final class Drafts {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();

  private Drafts() {}

  /** A draft whose fields leave nothing to ask for. */
  static Draft complete(String text) {
    return Draft.builder()
        .text(text)
        .date(LocalDate.of(2026, 6, 15))
        .dimensions(ImmutableList.of("SCOPE"))
        .beneficiaries(ImmutableList.of("the night shift"))
        .corroborations(ImmutableList.of("Dana Ito"))
        .artefacts(ImmutableList.of("time report"))
        .basis("counted in the ledger")
        .build();
  }

  /** A complete draft, but for the fields of a labelled case; {@code none} empties one. */
  static Draft with(Draft draft, Map<String, String> fields) {
    Draft changed = draft;
    for (Map.Entry<String, String> field : fields.entrySet()) {
      changed = with(changed, field.getKey(), field.getValue());
    }
    return changed;
  }

  private static Draft with(Draft draft, String field, String value) {
    return switch (field) {
      case "date" -> draft.withDate(optional(value).map(LocalDate::parse));
      case "dims" -> draft.withDimensions(list(value));
      case "beneficiaries" -> draft.withBeneficiaries(list(value));
      case "collaborators" -> draft.withCollaborators(list(value));
      case "corroborators" -> draft.withCorroborations(list(value));
      case "artifacts" -> draft.withArtefacts(list(value));
      case "basis" -> draft.withBasis(optional(value));
      case "estimate" -> draft.withIsEstimate(value.equals("yes"));
      case "solo" -> draft.withIsVerifiedSolo(value.equals("yes"));
      case "asOf" -> draft;
      default -> throw new IllegalArgumentException("no case has the field " + field);
    };
  }

  private static Optional<String> optional(String value) {
    return Optional.of(value).filter(held -> !held.equals("none"));
  }

  private static ImmutableList<String> list(String value) {
    return value.equals("none") ? ImmutableList.of() : ImmutableList.copyOf(COMMAS.split(value));
  }
}
