package cn.portcover.guarantee;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.guarantee.Cny;
import cn.portcover.domain.guarantee.GuaranteePremium;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.domain.session.Session;
import cn.portcover.domain.signature.Medium;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.operation.json.Length;
import cn.portcover.operation.port.ReferenceTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the company fills in (手册 002 §5.6). What is known of the applicant stands for what is left
 * out.
 *
 * @param customsCode 海关十位
 * @param registeringCustoms 注册海关, a code of the table {@code customs-districts}
 * @param requestedAmount 申请额度, CNY, above zero
 * @param remark 备注
 */
record LimitInput(
    @Nullable ApplicantInput applicant,
    CustomsCode customsCode,
    CustomsDistrict registeringCustoms,
    Money requestedAmount,
    @Nullable @Length(500) String remark) {

  /**
   * @param name 企业名称; the company's if absent
   * @param contact 企业联系人; the person who applies if absent
   * @param phone 联系人电话; the one that was given when the company applied last if absent
   * @param legalRepresentative 法人名称; the person who applies if absent and that is the legal person,
   *     else the one that was given last
   */
  record ApplicantInput(
      @Nullable @Length(100) String name,
      @Nullable @Length(50) String contact,
      @Nullable Phone phone,
      @Nullable @Length(50) String legalRepresentative) {
    private static final ApplicantInput NOTHING = new ApplicantInput(null, null, null, null);
  }

  /**
   * The form, unless something is wrong with it: then that is added.
   *
   * @param last whom the company named when it applied last; absent where it never did
   */
  Optional<LimitForm> form(
      ReferenceTables tables,
      Session session,
      LimitForm.@Nullable Applicant last,
      List<FieldError> wrong) {
    List<FieldError> here = new ArrayList<>(problems("/requestedAmount", requestedAmount));
    Optional<LimitForm.Customs> customs = customs(tables, here);
    Optional<LimitForm.Applicant> known =
        applicant(applicant == null ? ApplicantInput.NOTHING : applicant, session, last, here);
    wrong.addAll(here);
    return here.isEmpty()
        ? Optional.of(
            new LimitForm(
                known.orElseThrow(), customsCode, customs.orElseThrow(), requestedAmount, remark))
        : Optional.empty();
  }

  /** What is no amount of a limit. */
  static List<FieldError> problems(String pointer, Money amount) {
    List<FieldError> wrong = new ArrayList<>();
    if (!Cny.isCny(amount)) {
      wrong.add(FieldError.at(pointer + "/currency", "currency-must-be-cny"));
    }
    if (amount.amount().signum() <= 0) {
      wrong.add(FieldError.at(pointer + "/amount", "money-not-positive"));
    }
    if (amount.amount().precision() - amount.amount().scale() > GuaranteePremium.MOST_DIGITS) {
      wrong.add(
          FieldError.at(pointer + "/amount", "money-out-of-range", GuaranteePremium.MOST_DIGITS));
    }
    return wrong;
  }

  /** The district with the name that it has today: names change, what was applied for does not. */
  private Optional<LimitForm.Customs> customs(ReferenceTables tables, List<FieldError> wrong) {
    Optional<ReferenceEntry> found =
        tables.find(ReferenceTable.CUSTOMS_DISTRICTS, registeringCustoms.value());
    if (found.isEmpty()) {
      wrong.add(
          FieldError.at("/registeringCustoms", "customs-district-unknown", registeringCustoms));
    }
    return found.map(entry -> new LimitForm.Customs(registeringCustoms, entry.chinese()));
  }

  private static Optional<LimitForm.Applicant> applicant(
      ApplicantInput given,
      Session session,
      LimitForm.@Nullable Applicant last,
      List<FieldError> wrong) {
    String representative = representative(given, session, last);
    Phone phone = given.phone() == null && last != null ? last.phone() : given.phone();
    if (phone == null) {
      wrong.add(FieldError.at("/applicant/phone", "required"));
    }
    if (representative == null) {
      wrong.add(FieldError.at("/applicant/legalRepresentative", "required"));
    }
    return phone == null || representative == null
        ? Optional.empty()
        : Optional.of(
            new LimitForm.Applicant(
                given.name() == null ? session.company().name() : given.name(),
                given.contact() == null ? session.person() : given.contact(),
                phone,
                representative));
  }

  private static @Nullable String representative(
      ApplicantInput given, Session session, LimitForm.@Nullable Applicant last) {
    if (given.legalRepresentative() != null) {
      return given.legalRepresentative();
    }
    if (session.medium() == Medium.LEGAL_PERSON_CARD) {
      return session.person();
    }
    return last == null ? null : last.legalRepresentative();
  }
}
