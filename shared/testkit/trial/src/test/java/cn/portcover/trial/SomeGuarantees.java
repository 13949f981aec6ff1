package cn.portcover.trial;

import cn.portcover.domain.Company;
import cn.portcover.domain.Money;
import cn.portcover.domain.Phone;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.guarantee.CreditAuthorisationText;
import cn.portcover.domain.guarantee.GuaranteeApplication;
import cn.portcover.domain.guarantee.GuaranteeApplicationStatus;
import cn.portcover.domain.guarantee.Limit;
import cn.portcover.domain.guarantee.LimitForm;
import cn.portcover.domain.guarantee.LimitTerms;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.reference.CustomsDistrict;
import cn.portcover.domain.signing.Seal;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Work;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Guarantee applications in the states that tests begin with, brought there by operations and
 * messages ({@link SomeGuaranteeMessages}); the limits that they are under are kept as the insurer
 * would have granted them.
 */
public final class SomeGuarantees {
  public static final String APPLICATIONS = "/v1/guarantee/applications";

  /** What {@link #form} guarantees. */
  public static final String AMOUNT = "14723.00";

  private SomeGuarantees() {}

  /**
   * An application of the company.
   *
   * @param desk of its operator
   * @param limit id of the limit that it was made under
   */
  public record Filed(SomeCompany company, Desk desk, String id, String limit) {
    public Insurer insurer() {
      return SomeCovers.insurer();
    }

    public String path() {
      return "/v1/" + subject();
    }

    public String path(String below) {
      return path() + "/" + below;
    }

    public String subject() {
      return "guarantee/applications/" + id;
    }

    public Reply view() {
      return desk.read(path());
    }

    public String status() {
      return view().text("status");
    }

    public int version() {
      return Integer.parseInt(view().text("version"));
    }
  }

  /** 成功: in effect from today for a year, at 2.30 %; answers its id. */
  public static String limit(SomeCompany company, String total) {
    return limit(company, total, SomeCovers.insurer().id());
  }

  public static String limit(SomeCompany company, String total, String insurer) {
    LocalDate today = SomeCovers.today();
    var terms =
        new LimitTerms(new BigDecimal("2.30"), today, today.plusYears(1).minusDays(1), Trial.now());
    return limit(company, total, insurer, terms);
  }

  /** Granted on such terms, which may be over. */
  public static String limit(SomeCompany company, String total, String insurer, LimitTerms terms) {
    var now = Trial.now();
    RecordId id = Trial.system().beans().getBean(Ids.class).next(now);
    Actor actor = Actor.platform("Trial");
    committed(
        work -> {
          Counterparty of = work.require(Counterparty.KIND, Owner.PLATFORM, insurer);
          work.keep(Limit.applied(id, of(company), of, limitForm(company, total), id, actor, now));
        });
    committed(
        work ->
            work.require(Limit.KIND, Owner.company(company.uscc()), id.value())
                .grant(Money.of(total, "CNY"), terms, null, now)
                .records()
                .forEach(work::keep));
    return id.value();
  }

  /** 已签署, by nobody's card: with a new seal of the company; answers its id. */
  public static RecordId authorisation(SomeCompany company, String insurer) {
    return authorisation(company, insurer, Trial.now());
  }

  /**
   * @param at when it was signed
   */
  public static RecordId authorisation(SomeCompany company, String insurer, Instant at) {
    var beans = Trial.system().beans();
    var now = Trial.now();
    RecordId id = beans.getBean(Ids.class).next(now);
    Seal seal =
        beans
            .getBean(Store.class)
            .find(Seal.KIND, Owner.company(company.uscc()), SomeSignings.seal(company))
            .orElseThrow()
            .record();
    SomePayments.keep(
        CreditAuthorisation.signed(
            id,
            of(company),
            new CounterpartyId(insurer),
            "试验财产保险",
            new CreditAuthorisation.Signed(
                seal.impression(now),
                Actor.platform("Trial"),
                at,
                CreditAuthorisationText.EDITION,
                id)));
    return id;
  }

  private static Company of(SomeCompany company) {
    return new Company(company.uscc(), company.company().name(), company.uscc().organisationCode());
  }

  private static LimitForm limitForm(SomeCompany company, String total) {
    return new LimitForm(
        new LimitForm.Applicant(company.company().name(), "张敏", new Phone("029-88316427"), "王丽"),
        new CustomsCode("1108919038"),
        new LimitForm.Customs(new CustomsDistrict("0100"), "北京关区"),
        Money.of(total, "CNY"),
        null);
  }

  /** The limit as it is kept. */
  public static Limit limit(SomeCompany company, RecordId id) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(Limit.KIND, Owner.company(company.uscc()), id.value())
        .orElseThrow()
        .record();
  }

  /** What the limit has: used, reserved, remaining. */
  public static List<String> ledger(SomeCompany company, String limit) {
    var ledger = limit(company, new RecordId(limit)).ledger();
    return List.of(
        ledger.used().amount().toPlainString(),
        ledger.reserved().amount().toPlainString(),
        ledger.remaining().amount().toPlainString());
  }

  /** Keeps in one transaction, as an operation would. */
  static void committed(Consumer<Work> does) {
    try {
      Trial.system()
          .beans()
          .getBean(Works.class)
          .commit(
              "Trial",
              Actor.platform("Trial"),
              Trial.now(),
              work -> {
                does.accept(work);
                return true;
              });
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
  }

  public static Map<String, Object> duty(String kind, String amount) {
    return Fields.of("kind", kind, "amount", SomePolicies.money(amount, "CNY"));
  }

  /** What a company fills in, all of it right: of {@link #AMOUNT}. */
  public static Map<String, Object> form() {
    LocalDate today = SomeCovers.today();
    return Fields.of(
        "customsCode",
        "1108919038",
        "customsDistrict",
        "0100",
        "useType",
        "CONSOLIDATED_TAX",
        "declarationNumber",
        "0100" + today.getYear() + "1000000044",
        "contractNumber",
        "HT-2026-18",
        "duties",
        List.of(duty("IMPORT_DUTY", "4723.00"), duty("IMPORT_VAT", "10000.00")),
        "period",
        Fields.of("from", today.toString(), "to", today.plusDays(89).toString()),
        "contact",
        "张敏",
        "phone",
        "029-88316427",
        "invoice",
        Fields.of("type", "NOT_NEEDED"));
  }

  /** The same of another amount. */
  public static Map<String, Object> form(String amount) {
    return Fields.with(form(), "duties", List.of(duty("IMPORT_VAT", amount)));
  }

  public static Map<String, Object> body(String limit, Map<String, Object> form) {
    return Fields.of("limitId", limit, "form", form);
  }

  public static Map<String, Object> signed(Desk desk, Map<String, Object> body) {
    return SomeSignings.signed(desk, "APPLY_FOR_GUARANTEE", body);
  }

  public static Reply post(Desk desk, Map<String, Object> body) {
    return desk.send(SomeSignings.keyed(APPLICATIONS, body));
  }

  /** 申请投保, whatever the answer. */
  public static Reply apply(Desk desk, String limit, Map<String, Object> form) {
    return post(desk, signed(desk, body(limit, form)));
  }

  /** 已提交: version 1, under a limit of its own. */
  public static Filed submitted(SomeCompany company, Desk desk) {
    return submitted(company, desk, limit(company, "60000000.00"));
  }

  public static Filed submitted(SomeCompany company, Desk desk, String limit) {
    Reply made = Trial.requireStatus(201, apply(desk, limit, form()));
    return new Filed(company, desk, made.text("id"), limit);
  }

  public static Reply requestSignature(Filed filed, Object version, Map<String, Object> body) {
    return SomeSignings.request(
        filed.desk(), "APPLY_FOR_GUARANTEE_AGAIN", filed.subject(), version, body);
  }

  public static Call againCall(
      Filed filed,
      Object version,
      Map<String, Object> body,
      @Nullable Map<String, Object> signature) {
    return Call.post(filed.path("reapplication"))
        .ifMatch(version)
        .json(Fields.with(body, "signature", signature));
  }

  /** 重新投保; its request refuses as the operation does. */
  public static Reply applyAgain(Filed filed, Map<String, Object> body) {
    int version = filed.version();
    Reply request = requestSignature(filed, version, body);
    Map<String, Object> signature =
        request.status() == 201 ? filed.desk().signature(request) : null;
    return filed.desk().send(againCall(filed, version, body, signature));
  }

  /** A new application in that state. */
  public static Filed in(GuaranteeApplicationStatus status, SomeCompany company, Desk desk) {
    return in(status, submitted(company, desk));
  }

  /**
   * @param filed submitted, version 1
   */
  public static Filed in(GuaranteeApplicationStatus status, Filed filed) {
    return switch (status) {
      case SUBMITTED -> filed;
      case DATA_REJECTED -> SomeGuaranteeMessages.told(filed, "DATA_REJECTED");
      case AWAITING_UNDERWRITING -> SomeGuaranteeMessages.told(filed, "DATA_ACCEPTED");
      case DECLINED -> SomeGuaranteeMessages.told(filed, "DATA_ACCEPTED", "DECLINED");
      case APPROVED_UNPAID -> SomeGuaranteeMessages.told(filed, "DATA_ACCEPTED", "APPROVED");
      case PAYING -> paying(approved(filed));
      case PAYMENT_FAILED -> paymentFailed(paying(approved(filed)));
      case PAID -> paid(paying(approved(filed)));
      case EFFECTIVE -> effective(filed, Trial.fresh("JQGB"));
      case LAPSED -> lapsed(approved(filed));
    };
  }

  private static Filed approved(Filed filed) {
    return SomeGuaranteeMessages.told(filed, "DATA_ACCEPTED", "APPROVED");
  }

  /** 保单生效 under that number. */
  public static Filed effective(Filed filed, String number) {
    Filed paid = paid(paying(approved(filed)));
    Trial.requireStatus(
        200, SomeGuaranteeMessages.issue(paid, SomeGuaranteeMessages.policy(paid, number)));
    return paid;
  }

  /** As an operation that makes this of it would leave it. */
  public static Filed moved(Filed filed, UnaryOperator<GuaranteeApplication> move) {
    committed(
        work ->
            work.keep(
                move.apply(
                    work.require(
                        GuaranteeApplication.KIND,
                        Owner.company(filed.company().uscc()),
                        filed.id()))));
    return filed;
  }

  /** 支付中. */
  public static Filed paying(Filed filed) {
    RecordId payment = Trial.system().beans().getBean(Ids.class).next(Trial.now());
    return moved(filed, application -> application.pay(payment));
  }

  /** 支付成功, by the payment that is under way or failed. */
  public static Filed paid(Filed filed) {
    return moved(
        filed, application -> application.paid(Objects.requireNonNull(application.paymentId())));
  }

  /** 支付失败. */
  public static Filed paymentFailed(Filed filed) {
    return moved(
        filed,
        application -> application.paymentFailed(Objects.requireNonNull(application.paymentId())));
  }

  /** 逾期未缴费, as the schedule does it, which tests of it run. */
  private static Filed lapsed(Filed filed) {
    committed(
        work -> {
          var application =
              work.require(
                  GuaranteeApplication.KIND, Owner.company(filed.company().uscc()), filed.id());
          work.require(Limit.KIND, application.owner(), filed.limit())
              .cancel(application.holding().amount(), application.id(), Trial.now())
              .records()
              .forEach(work::keep);
          work.keep(application.lapse());
        });
    return filed;
  }
}
