package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.claim.ClaimNumber;
import cn.portcover.domain.enquiry.EnquirySerial;
import cn.portcover.domain.policy.Policy;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.random.RandomGenerator;

/** New ids and business numbers, fresh at each run. */
public final class Numbers {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private final RandomGenerator random;

  public Numbers(RandomGenerator random) {
    this.random = random;
  }

  /** An id for messages and idempotency keys: {@code sbx-} and 26 letters. */
  public String id() {
    var id = new StringBuilder("sbx-");
    for (int i = 0; i < 26; i++) {
      id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return id.toString();
  }

  /** An id of the form that Portcover gives its records; of none that it knows. */
  public String recordId() {
    return id().substring("sbx-".length());
  }

  /** An enquiry's serial of the form that Portcover gives; of none that it knows. */
  public String enquirySerial(Instant now) {
    return EnquirySerial.of(
            now.atZone(Policy.ZONE).getYear(), random.nextLong(EnquirySerial.DRAWN_BELOW))
        .value();
  }

  /** {@code TB20270701-04821937}: the business day and 8 digits. */
  public String offerNumber(Instant now) {
    return numbered("TB", now);
  }

  /** {@code XB20270701-04821937}. */
  public String policyNumber(Instant now) {
    return numbered("XB", now);
  }

  /** {@code HZ20270701-04821937}. */
  public String receiptNumber(Instant now) {
    return numbered("HZ", now);
  }

  /** {@code FX20270701-04821937}. */
  public String articleId(Instant now) {
    return numbered("FX", now);
  }

  /** {@code YB20270701-04821937}. */
  public String openCoverNumber(Instant now) {
    return numbered("YB", now);
  }

  /** {@code HY20270701-04821937}. */
  public String cargoPolicyNumber(Instant now) {
    return numbered("HY", now);
  }

  /** {@code GB20270701-04821937}. */
  public String guaranteePolicyNumber(Instant now) {
    return numbered("GB", now);
  }

  /** {@code XY20270701-04821937}. */
  public String paymentAgreementNumber(Instant now) {
    return numbered("XY", now);
  }

  /** {@code LS20270701-04821937}. */
  public String bankReference(Instant now) {
    return numbered("LS", now);
  }

  /** A claim's number of the form that Portcover gives; of no claim that it knows. */
  public String claimNumber(Instant now) {
    return ClaimNumber.of(
            now.atZone(Policy.ZONE).toLocalDate(), random.nextLong(ClaimNumber.DRAWN_BELOW))
        .value();
  }

  /** {@code DEU-048219}. */
  public String buyerCode() {
    return "DEU-" + "%06d".formatted(random.nextInt(1_000_000));
  }

  /** An export that the customs of Xi'an accepted a month ago. */
  public String declaration(Instant now) {
    return "9000" + year(now) + "0" + "%09d".formatted(random.nextInt(1_000_000_000));
  }

  public String billOfLading() {
    return "COSU" + "%09d".formatted(random.nextInt(1_000_000_000));
  }

  /** As customs write them: letter, year, company, sequence. */
  public String certificateOfOrigin(Instant now) {
    return "C"
        + "%02d".formatted(year(now) % 100)
        + "610196123"
        + "%04d".formatted(random.nextInt(10_000));
  }

  /** Of a month ago. */
  private static int year(Instant now) {
    return now.atZone(Policy.ZONE).toLocalDate().minusMonths(1).getYear();
  }

  private String numbered(String prefix, Instant now) {
    String day = DateTimeFormatter.BASIC_ISO_DATE.format(now.atZone(Policy.ZONE).toLocalDate());
    return prefix + day + "-" + "%08d".formatted(random.nextInt(100_000_000));
  }
}
