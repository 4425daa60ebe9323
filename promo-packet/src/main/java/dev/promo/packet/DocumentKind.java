package dev.promo.packet;

import static com.google.common.base.Preconditions.checkArgument;

import dev.promo.core.PromotionCase;
import dev.promo.core.problem.Parsed;
import dev.promo.packet.answer.ApprovalRecord;
import dev.promo.packet.answer.DecisionLetter;
import dev.promo.packet.business.BusinessCasePage;
import dev.promo.packet.calibration.CalibrationPacket;
import dev.promo.packet.calibration.CalibrationSheet;
import dev.promo.packet.calibration.PacketAppendix;
import dev.promo.packet.document.Document;
import dev.promo.packet.document.DocumentSpec;
import dev.promo.packet.growth.DevelopmentPlanPage;
import dev.promo.packet.growth.MonthlySheet;
import dev.promo.packet.review.BragDocumentPage;
import dev.promo.packet.review.SelfReview;
import dev.promo.packet.support.SponsorBrief;
import dev.promo.packet.support.UpdateNote;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of documents that are written by their name; the candidate's private map of people is none of them. */
public enum DocumentKind {
  PACKET,
  PACKET_APPENDIX,
  DEVELOPMENT_PLAN,
  MONTHLY_SHEET,
  SPONSOR_BRIEF,
  ONE_ON_ONE_UPDATE,
  BUSINESS_CASE,
  DECISION_LETTER,
  APPROVAL_RECORD,
  SELF_REVIEW,
  BRAG_DOCUMENT,
  CALIBRATION_SHEET;

  /** What the documents of this kind consist of; its name is how people ask for the kind. */
  public DocumentSpec spec() {
    return switch (this) {
      case PACKET -> CalibrationPacket.spec();
      case PACKET_APPENDIX -> PacketAppendix.spec();
      case DEVELOPMENT_PLAN -> DevelopmentPlanPage.spec();
      case MONTHLY_SHEET -> MonthlySheet.spec();
      case SPONSOR_BRIEF -> SponsorBrief.spec();
      case ONE_ON_ONE_UPDATE -> UpdateNote.spec();
      case BUSINESS_CASE -> BusinessCasePage.spec();
      case DECISION_LETTER -> DecisionLetter.spec();
      case APPROVAL_RECORD -> ApprovalRecord.spec();
      case SELF_REVIEW -> SelfReview.spec();
      case BRAG_DOCUMENT -> BragDocumentPage.spec();
      case CALIBRATION_SHEET -> CalibrationSheet.spec();
    };
  }

  /**
   * Writes the document as promo has it.
   *
   * @param day the day on which it is written, for what counts from a day
   * @return a document, with what is missing or too long as problems; none where the case makes no such document
   */
  public Parsed<Document> write(PromotionCase promotion, LocalDate day) {
    return write(promotion, day, spec());
  }

  /**
   * Writes the document as a house wants it or in another language: {@code
   * kind.write(promotion, day, kind.spec().in(Language.german()))}.
   *
   * @param day the day on which it is written, for what counts from a day
   * @param spec made from {@link #spec()}
   * @return a document, with what is missing or too long as problems; none where the case makes no such document
   */
  public Parsed<Document> write(PromotionCase promotion, LocalDate day, DocumentSpec spec) {
    checkArgument(spec.kind().equals(spec().kind()), "spec (%s) must be of %s", spec, this);
    return switch (this) {
      case PACKET -> CalibrationPacket.of(promotion, spec);
      case PACKET_APPENDIX -> PacketAppendix.of(promotion, spec);
      case DEVELOPMENT_PLAN -> DevelopmentPlanPage.of(promotion, spec);
      case MONTHLY_SHEET -> MonthlySheet.of(promotion, day, spec);
      case SPONSOR_BRIEF -> SponsorBrief.of(promotion, spec);
      case ONE_ON_ONE_UPDATE -> UpdateNote.of(promotion, day, spec);
      case BUSINESS_CASE -> BusinessCasePage.of(promotion, spec);
      case DECISION_LETTER -> DecisionLetter.of(promotion, day, spec);
      case APPROVAL_RECORD -> ApprovalRecord.of(promotion, day, spec);
      case SELF_REVIEW -> SelfReview.of(promotion, day, spec);
      case BRAG_DOCUMENT -> BragDocumentPage.of(promotion, day, spec);
      case CALIBRATION_SHEET -> CalibrationSheet.of(promotion, day, spec);
    };
  }

  /** The kind with this name, such as {@code monthly-sheet}. */
  public static Optional<DocumentKind> named(String name) {
    return Stream.of(values()).filter(kind -> kind.spec().kind().equals(name)).findFirst();
  }
}
