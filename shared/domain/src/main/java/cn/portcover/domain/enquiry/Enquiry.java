package cn.portcover.domain.enquiry;

import cn.portcover.domain.Company;
import cn.portcover.domain.application.Decision;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.enquiry.EnquiryLifecycle.Move;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 询保申请: saved complete or not at all, changed as often as the company likes while it is a draft,
 * sent to an insurer and read-only from then on, until the insurer answers. A draft that is not
 * wanted is removed.
 *
 * @param insurer whom it is for
 * @param insurerName the insurer's Chinese name when it was last saved
 * @param submission absent for a draft
 * @param answer absent until the insurer has answered
 */
public record Enquiry(
    EnquirySerial serial,
    Company company,
    CounterpartyId insurer,
    String insurerName,
    EnquiryForm form,
    EnquiryStatus status,
    @Nullable Submission submission,
    @Nullable Answer answer,
    Instant createdAt,
    long version)
    implements Kept {

  public static final RecordKind<Enquiry> KIND =
      new RecordKind<>("enquiries", Enquiry.class, EnquiryNotFound::new);

  /** 提交: who and when. */
  public record Submission(Actor by, Instant at) {}

  /**
   * What the insurer answered.
   *
   * @param handler 客户经理, whom to ask further
   * @param at when it came
   */
  public record Answer(String text, Decision.Handler handler, Instant at) {}

  public static Enquiry saved(
      EnquirySerial serial, Company company, Counterparty insurer, EnquiryForm form, Instant now) {
    return new Enquiry(
        serial,
        company,
        insurer.id(),
        insurer.chineseName(),
        form,
        EnquiryStatus.DRAFT,
        null,
        null,
        now,
        1);
  }

  /** The name under which the insurer's messages find the enquiry. */
  public static String alias(CounterpartyId insurer, EnquirySerial serial) {
    return insurer + "/enquiries/" + serial;
  }

  /** Refuses what is not a draft. */
  public void requireOpen() {
    after(Move.SUBMIT);
  }

  public Enquiry change(Counterparty to, EnquiryForm given) {
    requireOpen();
    return new Enquiry(
        serial,
        company,
        to.id(),
        to.chineseName(),
        given,
        status,
        null,
        null,
        createdAt,
        version + 1);
  }

  /**
   * @param given the form with the names that its divisions have now
   */
  public Enquiry submit(EnquiryForm given, Submission made) {
    return next(after(Move.SUBMIT), given, made, null);
  }

  public Enquiry remove() {
    return next(after(Move.REMOVE), form, null, null);
  }

  public Enquiry answer(Answer given) {
    EnquiryStatus answered =
        EnquiryLifecycle.TABLE.next(status, Move.ANSWER, EnquiryNotAwaitingAnswer::new);
    return next(answered, form, submission, given);
  }

  private EnquiryStatus after(Move move) {
    return EnquiryLifecycle.TABLE.next(status, move, EnquiryNotOpen::new);
  }

  private Enquiry next(
      EnquiryStatus to, EnquiryForm given, @Nullable Submission made, @Nullable Answer answered) {
    return new Enquiry(
        serial, company, insurer, insurerName, given, to, made, answered, createdAt, version + 1);
  }

  @Override
  public RecordKind<?> kind() {
    return KIND;
  }

  @Override
  public Owner owner() {
    return Owner.company(company.uscc());
  }

  @Override
  public String key() {
    return serial.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }

  /** A draft has none: its insurer may still be another, and has not heard of it. */
  @Override
  public List<String> aliases() {
    return submission == null ? List.of() : List.of(alias(insurer, serial));
  }

  @Override
  public List<String> newAliases() {
    return status == EnquiryStatus.SUBMITTED ? aliases() : List.of();
  }
}
