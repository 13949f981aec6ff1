package cn.portcover.domain.claimsinfo;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.PolicyNumber;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.domain.record.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 理赔信息 (手册 002 共享信息): what an insurer tells of a case of the company's, for the company to read.
 * The insurer tells again as the case moves on, and what it says then takes the place of what it
 * said before; the history of the status stays.
 *
 * @param id follows from insurer and case number: insurers number theirs as they like
 * @param insurerName the insurer's Chinese name when it told last
 * @param createdAt when it was told of first
 * @param changedAt when it was told of last
 */
public record ClaimsInformation(
    RecordId id,
    Company company,
    CounterpartyId insurer,
    String insurerName,
    CaseStatus status,
    Details details,
    Instant createdAt,
    Instant changedAt,
    long version)
    implements Kept {

  public static final RecordKind<ClaimsInformation> KIND =
      new RecordKind<>(
          "claims-information", ClaimsInformation.class, ClaimsInformationNotFound::new);

  /**
   * What is told of a case.
   *
   * @param accidentOn 出险日期
   * @param cause 出险原因, in the insurer's words
   * @param claimed 报损金额 or 索赔金额
   * @param paid 赔付金额; in the currency of what is claimed
   * @param closedOn 结案日期
   * @param note 备注
   */
  public record Details(
      CaseNumber caseNumber,
      ClaimedProduct product,
      PolicyNumber policyNumber,
      @Nullable LocalDate accidentOn,
      String cause,
      Money claimed,
      @Nullable Money paid,
      @Nullable LocalDate closedOn,
      @Nullable String note) {}

  public static ClaimsInformation published(
      Company company,
      CounterpartyId insurer,
      String insurerName,
      CaseStatus status,
      Details details,
      Instant now) {
    return new ClaimsInformation(
        id(insurer, details.caseNumber()),
        company,
        insurer,
        insurerName,
        status,
        details,
        now,
        now,
        1);
  }

  public static RecordId id(CounterpartyId insurer, CaseNumber number) {
    return RecordId.following(alias(insurer, number));
  }

  /** The name under which the insurer's messages find it. */
  public static String alias(CounterpartyId insurer, CaseNumber number) {
    return insurer + "/claims-information/" + number;
  }

  /** As the insurer tells of it again. */
  public ClaimsInformation tellAgain(
      Company named, String nameOfInsurer, CaseStatus to, Details given, Instant now) {
    return new ClaimsInformation(
        id, named, insurer, nameOfInsurer, to, given, createdAt, now, version + 1);
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

  @Override
  public List<String> aliases() {
    return List.of(alias(insurer, details.caseNumber()));
  }
}
