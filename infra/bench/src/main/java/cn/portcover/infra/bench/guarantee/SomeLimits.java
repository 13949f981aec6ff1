package cn.portcover.infra.bench.guarantee;

import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitChange;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.guarantee.LimitMove;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.operation.Ids;
import cn.portcover.testkit.whole.Call;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A company with limits of one insurer, and what it signs and fills in under them. */
final class SomeLimits {
  static final BigDecimal AMOUNT = new BigDecimal("14723.00");
  private static final CounterpartyId INSURER = new CounterpartyId("jinqiao-property");

  /** As many entries of a ledger as are kept in one transaction here. */
  private static final int AT_ONCE = 20;

  private final SignedInCompany company;
  private final Ids ids;
  private final Counterparty insurer;
  private final String seal;

  SomeLimits(SignedInCompany company) {
    this.company = company;
    this.ids = company.system().beans().getBean(Ids.class);
    this.insurer =
        Counterparty.enrolled(
            INSURER,
            Counterparty.Kind.INSURER,
            "金桥财产保险股份有限公司",
            "Jinqiao Property Insurance",
            List.of("DUTY_GUARANTEE"),
            "key",
            now());
    company.records().keep("EnrolCounterparty", insurer, now());
    this.seal = sealed();
  }

  private String sealed() {
    Map<String, Object> wanted =
        Map.of(
            "operatorName",
            "王晓雨",
            "type",
            "COMPANY_SEAL",
            "validFrom",
            today().toString(),
            "validUntil",
            today().plusYears(1).toString());
    return company.asked(201, signed("/v1/seals", "MAKE_SEAL", wanted)).text("id");
  }

  private Call signed(String path, String purpose, Map<String, Object> wanted) {
    var signature = company.signature(Map.of("purpose", purpose, "proposal", wanted));
    Map<String, Object> body = new LinkedHashMap<>(wanted);
    body.put("signature", signature);
    return Call.post(path)
        .json(body)
        .header("idempotency-key", "guarantee-" + signature.get("signingRequestId"));
  }

  /** A limit in effect; answers its id. */
  RecordId granted(BigDecimal total) {
    Instant now = now();
    var actor =
        new Actor(Actor.Kind.COMPANY, SignedInCompany.company().uscc().value(), "王晓雨", null, null);
    var form =
        new LimitForm(
            new LimitForm.Applicant(
                SignedInCompany.company().name(), "张敏", new Phone("029-88316427"), "王丽"),
            new CustomsCode("1108919038"),
            new LimitForm.Customs(new CustomsDistrict("0100"), "北京关区"),
            cny(total),
            null);
    RecordId id = ids.next(now);
    Limit applied =
        Limit.applied(id, SignedInCompany.company(), insurer, form, ids.next(now), actor, now);
    var terms =
        new LimitTerms(new BigDecimal("2.30"), today(), today().plusYears(1).minusDays(1), now);
    company.records().keep("ApplyForLimit", applied, now);
    company
        .records()
        .keep("ReceiveLimitDecision", applied.grant(cny(total), terms, null, now).records(), now);
    return id;
  }

  Limit kept(RecordId id) {
    Owner owner = Owner.company(SignedInCompany.company().uscc());
    return company.records().find(Limit.KIND, owner, id.value()).orElseThrow();
  }

  /** Enters so many uses of the insurer's into the limit's ledger. */
  void use(RecordId id, int many) {
    for (int entered = 0; entered < many; entered += AT_ONCE) {
      Instant now = now();
      LimitMove move = used(kept(id), now);
      for (int i = 1; i < Math.min(AT_ONCE, many - entered); i++) {
        move = move.then(limit -> used(limit, now));
      }
      company.records().keep("ReceiveLimitChange", move.records(), now);
    }
  }

  private static LimitMove used(Limit limit, Instant now) {
    String reference = "JQ-" + limit.progress().entries();
    var cause = new LimitChange.Cause(reference, null, null);
    return limit.useOutside(cny(new BigDecimal("0.01")), cause, now);
  }

  /** The signature of a credit authorisation, still to be sent. */
  Call authorisation() {
    return signed(
        "/v1/guarantee/credit-authorisations",
        "SIGN_CREDIT_AUTHORISATION",
        Map.of("insurerId", INSURER.value(), "sealId", seal, "termsAccepted", true));
  }

  /** A signed application for {@link #AMOUNT}, still to be sent. */
  Call application(RecordId limit) {
    return signed(
        "/v1/guarantee/applications",
        "APPLY_FOR_GUARANTEE",
        Map.of("limitId", limit.value(), "form", form()));
  }

  /** What the company fills in, all of it. */
  private Map<String, Object> form() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("customsCode", "1108919038");
    form.put("customsDistrict", "0100");
    form.put("useType", "CONSOLIDATED_TAX");
    form.put("declarationNumber", "0100" + today().getYear() + "1000000044");
    form.put("contractNumber", "HT-2026-18");
    form.put(
        "duties",
        List.of(duty("IMPORT_DUTY", new BigDecimal("4723.00")), duty("IMPORT_VAT", rest())));
    form.put("period", Map.of("from", today().toString(), "to", lastDay().toString()));
    form.put("contact", "张敏");
    form.put("phone", "029-88316427");
    form.put("invoice", Map.of("type", "NOT_NEEDED"));
    return form;
  }

  private static BigDecimal rest() {
    return AMOUNT.subtract(new BigDecimal("4723.00"));
  }

  private static Map<String, Object> duty(String kind, BigDecimal amount) {
    return Map.of(
        "kind", kind, "amount", Map.of("amount", amount.toPlainString(), "currency", "CNY"));
  }

  /** What an application would take and cost. */
  Call estimate(RecordId limit) {
    return Call.get(
        "/v1/guarantee/limits/%s/what-if?amount=%s&from=%s&to=%s"
            .formatted(limit, AMOUNT.toPlainString(), today(), lastDay()));
  }

  private static Money cny(BigDecimal amount) {
    return Money.of(amount.toPlainString(), "CNY");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now(), Policy.ZONE);
  }

  private LocalDate lastDay() {
    return today().plusDays(89);
  }

  private Instant now() {
    return company.system().clock().instant();
  }
}
