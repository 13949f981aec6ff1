package cn.portcover.domain.signing;

import cn.portcover.domain.Company;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningPurpose;
import cn.portcover.domain.signing.SealLifecycle.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * 公司章: made by the legal person, used by an operator on what the company signs, changed or revoked
 * by the legal person. It can be chosen from its first day to its last; whatever it was put on
 * stays sealed.
 *
 * @param operatorName 操作员姓名, who uses it
 * @param imageSha256 of the PNG that shows it; absent when it is drawn with the company's name
 * @param validFrom first day, Beijing
 * @param validUntil last day, Beijing
 * @param evidenceId of the signature that it was made or last changed with
 */
public record Seal(
    RecordId id,
    Company company,
    String operatorName,
    SealType type,
    @Nullable Sha256 imageSha256,
    LocalDate validFrom,
    LocalDate validUntil,
    SealStatus status,
    RecordId evidenceId,
    Actor by,
    Instant createdAt,
    @Nullable Instant revokedAt,
    long version)
    implements Signable {

  public static final RecordKind<Seal> KIND =
      new RecordKind<>("seals", Seal.class, SealNotFound::new);

  /** The name of a seal that is not made yet, for the evidence of making it. */
  public static String subjectOf(RecordId id) {
    return KIND.name() + "/" + id;
  }

  public static Seal made(
      RecordId id, Company company, SealToMake wanted, RecordId evidence, Actor by, Instant now) {
    requireDaysLeft(wanted, now);
    return new Seal(
        id,
        company,
        wanted.operatorName(),
        wanted.type(),
        digest(wanted),
        wanted.validFrom(),
        wanted.validUntil(),
        SealStatus.IN_USE,
        evidence,
        by,
        now,
        null,
        1);
  }

  /** The seal with another image, days or operator. */
  public Seal change(SealToMake wanted, RecordId evidence, Actor changedBy, Instant now) {
    requireInUse();
    requireDaysLeft(wanted, now);
    return new Seal(
        id,
        company,
        wanted.operatorName(),
        wanted.type(),
        digest(wanted),
        wanted.validFrom(),
        wanted.validUntil(),
        status,
        evidence,
        changedBy,
        createdAt,
        null,
        version + 1);
  }

  public Seal revoke(Instant now) {
    return new Seal(
        id,
        company,
        operatorName,
        type,
        imageSha256,
        validFrom,
        validUntil,
        SealLifecycle.TABLE.next(status, Move.REVOKE, s -> new SealRevoked()),
        evidenceId,
        by,
        createdAt,
        now,
        version + 1);
  }

  /** Why it cannot be chosen now; empty when it can. */
  public Optional<WhyNotSelectable> whyNotSelectable(Instant now) {
    LocalDate today = now.atZone(Policy.ZONE).toLocalDate();
    if (status == SealStatus.REVOKED) {
      return Optional.of(WhyNotSelectable.REVOKED);
    } else if (today.isBefore(validFrom)) {
      return Optional.of(WhyNotSelectable.NOT_YET_VALID);
    }
    return today.isAfter(validUntil) ? Optional.of(WhyNotSelectable.EXPIRED) : Optional.empty();
  }

  public boolean selectable(Instant now) {
    return whyNotSelectable(now).isEmpty();
  }

  /** The seal to be put on a document now; refuses one that cannot be chosen. */
  public SealImpression impression(Instant now) {
    whyNotSelectable(now)
        .ifPresent(
            why -> {
              throw new SealNotSelectable(why);
            });
    return new SealImpression(id, version, company, operatorName, imageSha256);
  }

  /** Refuses one that is revoked. */
  public void requireInUse() {
    if (status == SealStatus.REVOKED) {
      throw new SealRevoked();
    }
  }

  /** Where the PNG is kept; empty when the seal is drawn. */
  public Optional<String> imageFile() {
    return Optional.ofNullable(imageSha256).map(sha256 -> imageFile(company.uscc(), sha256));
  }

  /** An image is kept under its digest: one that a document shows is there for ever. */
  public static String imageFile(Uscc uscc, Sha256 image) {
    return "documents/seals/" + uscc + "/" + image + ".png";
  }

  private static @Nullable Sha256 digest(SealToMake wanted) {
    return wanted.image() == null ? null : wanted.image().sha256();
  }

  private static void requireDaysLeft(SealToMake wanted, Instant now) {
    LocalDate today = now.atZone(Policy.ZONE).toLocalDate();
    if (wanted.validUntil().isBefore(today)) {
      throw new InvalidFields(
          List.of(FieldError.at("/validUntil", "date-in-the-past", wanted.validUntil(), today)));
    }
  }

  @Override
  public List<String> statementLines() {
    return List.of(
        "印章类型：" + type.label(Language.ZH),
        "印章企业：" + company.name() + "（" + company.uscc() + "）",
        "现操作员姓名：" + operatorName,
        "现有效期：" + validFrom + " 至 " + validUntil);
  }

  @Override
  public List<Covered> coveredDocuments() {
    return List.of();
  }

  @Override
  public void requireSignable(SigningPurpose purpose, Instant now) {
    requireInUse();
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
    return id.value();
  }

  @Override
  public Map<String, Status> statuses() {
    return Map.of("status", status);
  }
}
