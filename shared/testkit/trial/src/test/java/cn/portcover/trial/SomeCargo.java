package cn.portcover.trial;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cargo applications in the states that tests begin with, brought there by operations and messages;
 * what banks do to them is kept as if they had.
 */
public final class SomeCargo {
  private SomeCargo() {}

  /**
   * An application of the company.
   *
   * @param desk of its operator
   * @param cover id of its open cover
   */
  public record Filed(SomeCompany company, Desk desk, String id, String cover) {
    public String path() {
      return "/v1/" + subject();
    }

    public String path(String below) {
      return path() + "/" + below;
    }

    public String subject() {
      return "cargo/applications/" + id;
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

  public static Map<String, Object> goods() {
    return Fields.of(
        "section", "16",
        "detail", "笔记本电脑",
        "packaging", "22",
        "description", "自动数据处理设备",
        "quantityAndWeight", "200 箱 / 3,000 kg",
        "marks", "N/M");
  }

  public static Map<String, Object> transport() {
    return Fields.of(
        "invoiceNumber", "INV-2026-0117",
        "billOfLadingNumber", "COSU6312345678",
        "mode", "2",
        "voyage", "V.083W",
        "vesselName", "COSCO SHIPPING LEO",
        "carriage", "CONTAINER",
        "departureOn", SomeCovers.today().plusDays(10).toString(),
        "arrivalOn", SomeCovers.today().plusDays(40).toString(),
        "from", Fields.of("country", "CHN", "province", "上海市", "city", "上海市"),
        "portOfLoading", Fields.of("name", "上海洋山港", "description", "洋山四期"),
        "to", Fields.of("country", "DEU", "city", "Hamburg"),
        "portOfDestination", Fields.of("name", "Hamburg", "description", "CTA 码头"),
        "letterOfCredit", true,
        "letterOfCreditNumber", "LC-HH-2026-55",
        "claimPayableAt", "Hamburg");
  }

  public static Map<String, Object> insurance() {
    return Fields.of(
        "coverCode",
        "ALL_RISKS",
        "invoiceAmount",
        Fields.of("amount", "500000.00"),
        "ratePermille",
        "0.8",
        "additionalCovers",
        List.of("STRIKES", "WAR"));
  }

  /** What the company fills in, nothing missing. */
  public static Map<String, Object> form(String cover) {
    return Fields.of(
        "openCoverId", cover,
        "goods", goods(),
        "invoice",
            Fields.of(
                "type", "ELECTRONIC",
                "title", "试验贸易有限公司",
                "taxNumber", "91350200MA2XNW4K3Q",
                "address", "西安市雁塔区科技路 48 号",
                "email", "caiwu@trial.example",
                "phone", "029-88316427"),
        "transport", transport(),
        "insurance", insurance(),
        "specialClauses", List.of(Fields.of("name", "装载", "content", "舱内")));
  }

  public static Call saveCall(Map<String, Object> form) {
    return Call.post("/v1/cargo/applications")
        .header("idempotency-key", Trial.fresh("cargo-"))
        .json(form);
  }

  /** 暂存, nothing missing: version 1. */
  public static Filed draft(SomeCompany company, Desk desk) {
    String cover = SomeCovers.signed(company, desk);
    return draft(company, desk, cover, form(cover));
  }

  public static Filed draft(
      SomeCompany company, Desk desk, String cover, Map<String, Object> form) {
    Reply saved = Trial.requireStatus(201, desk.send(saveCall(form)));
    return new Filed(company, desk, saved.text("id"), cover);
  }

  public static Reply change(Filed filed, Object version, Map<String, Object> form) {
    return filed.desk().send(Call.of("PUT", filed.path()).ifMatch(version).json(form));
  }

  public static Reply remove(Filed filed, Object version) {
    return filed.desk().send(Call.of("DELETE", filed.path()).ifMatch(version));
  }

  public static Reply requestSignature(Filed filed, String purpose, Object version) {
    return filed
        .desk()
        .send(
            Call.post("/v1/signing-requests")
                .json(
                    Fields.of("purpose", purpose, "subject", filed.subject(), "version", version)));
  }

  public static Call submitCall(
      Filed filed, Object version, @Nullable Map<String, Object> signature) {
    return Call.post(filed.path("submission"))
        .ifMatch(version)
        .json(Fields.of("signature", signature));
  }

  public static Map<String, Object> signed(Filed filed, String purpose, int version) {
    return filed.desk().signature(requestSignature(filed, purpose, version));
  }

  public static Reply submit(Filed filed, int version) {
    return filed
        .desk()
        .send(submitCall(filed, version, signed(filed, "SUBMIT_CARGO_APPLICATION", version)));
  }

  public static Call withdrawCall(
      Filed filed, Object version, @Nullable Map<String, Object> signature) {
    return Call.post(filed.path("withdrawal"))
        .ifMatch(version)
        .json(Fields.of("reason", "买方取消订单", "signature", signature));
  }

  public static Reply withdraw(Filed filed, int version) {
    return filed
        .desk()
        .send(withdrawCall(filed, version, signed(filed, "WITHDRAW_CARGO_APPLICATION", version)));
  }

  /** 已提交: version 2. */
  public static Filed submitted(SomeCompany company, Desk desk) {
    Filed filed = draft(company, desk);
    Trial.requireStatus(200, submit(filed, 1));
    return filed;
  }

  /** What an insurer says of an application. */
  public static Map<String, Object> review(Filed filed, String result) {
    boolean issued = result.equals("ISSUED");
    boolean unwell = result.equals("DATA_REJECTED") || result.equals("DECLINED");
    return Fields.of(
        "applicationId", filed.id(),
        "result", result,
        "reasons",
            unwell
                ? List.of(
                    Fields.of("pointer", "/goods/marks", "code", "HW-104", "text", "唛头不清，请补充。"))
                : null,
        "insuredAmount", issued ? SomePolicies.money("550000.00", "CNY") : null,
        "premium", issued ? SomePolicies.money("440.00", "CNY") : null,
        "payBy", issued ? SomeCovers.today().plusDays(7).toString() : null);
  }

  /** Sends it, whatever becomes of it. */
  public static Reply say(Filed filed, Map<String, Object> review) {
    return SomeCovers.insurer().send("cargo-application.reviewed", filed.subject(), review);
  }

  /** The results told one after the other, each applied at once. */
  public static Filed told(Filed filed, String... results) {
    for (String result : results) {
      SomeCovers.insurer()
          .tell("cargo-application.reviewed", filed.subject(), review(filed, result));
    }
    return filed;
  }

  public static Map<String, Object> policy(Filed filed, String number) {
    return Fields.of(
        "policyNumber", number,
        "applicationId", filed.id(),
        "effectiveFrom", SomeCovers.today().plusDays(10).toString(),
        "insuredAmount", SomePolicies.money("550000.00", "CNY"),
        "premium", SomePolicies.money("440.00", "CNY"),
        "conditions", List.of("按预约保险协议承保"),
        "claimsAgent", "Hamburg Survey GmbH");
  }

  public static Reply issue(Filed filed, Map<String, Object> policy) {
    return SomeCovers.insurer().send("cargo-policy.issued", filed.subject(), policy);
  }

  public static Reply answerWithdrawal(Filed filed, Map<String, Object> answer) {
    return SomeCovers.insurer().send("cargo-withdrawal.answered", filed.subject(), answer);
  }

  public static Map<String, Object> withdrawalAnswer(Filed filed, boolean accepted) {
    return Fields.of(
        "applicationId", filed.id(), "accepted", accepted, "reason", accepted ? null : "已转分保");
  }

  /** Keeps a move that others make: a payment's. */
  public static Filed moved(Filed filed, UnaryOperator<CargoApplication> move) {
    Works works = Trial.system().beans().getBean(Works.class);
    try {
      works.commit(
          "PayPremium",
          Actor.platform("trial"),
          Trial.now(),
          work -> {
            work.keep(
                move.apply(
                    work.require(
                        CargoApplication.KIND, Owner.company(filed.company().uscc()), filed.id())));
            return filed;
          });
      return filed;
    } catch (Store.Raced raced) {
      throw new IllegalStateException(raced);
    }
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

  /** 正式生效 under that policy number. */
  public static Filed effective(SomeCompany company, Desk desk, String number) {
    Filed filed = in(CargoApplicationStatus.PAID, company, desk);
    Trial.requireStatus(200, issue(filed, policy(filed, number)));
    return filed;
  }

  /** A new application in that state. */
  public static Filed in(CargoApplicationStatus status, SomeCompany company, Desk desk) {
    return in(status, draft(company, desk));
  }

  /**
   * @param draft a draft, version 1
   */
  public static Filed in(CargoApplicationStatus status, Filed draft) {
    if (status == CargoApplicationStatus.DRAFT) {
      return draft;
    }
    if (status == CargoApplicationStatus.REMOVED) {
      Trial.requireStatus(204, remove(draft, 1));
      return draft;
    }
    Trial.requireStatus(200, submit(draft, 1));
    return switch (status) {
      case DRAFT, REMOVED, SUBMITTED -> draft;
      case DATA_REJECTED -> told(draft, "DATA_REJECTED");
      case AWAITING_UNDERWRITING -> told(draft, "DATA_ACCEPTED");
      case MANUAL_REVIEW -> told(draft, "DATA_ACCEPTED", "MANUAL_REVIEW");
      case DECLINED -> told(draft, "DATA_ACCEPTED", "DECLINED");
      case ISSUED_UNPAID -> told(draft, "DATA_ACCEPTED", "ISSUED");
      case PAYING -> paying(told(draft, "DATA_ACCEPTED", "ISSUED"));
      case PAYMENT_FAILED -> paymentFailed(paying(told(draft, "DATA_ACCEPTED", "ISSUED")));
      case PAID -> paid(paying(told(draft, "DATA_ACCEPTED", "ISSUED")));
      case EFFECTIVE -> {
        Filed paid = paid(paying(told(draft, "DATA_ACCEPTED", "ISSUED")));
        Trial.requireStatus(200, issue(paid, policy(paid, Trial.fresh("YAB-"))));
        yield paid;
      }
      case WITHDRAWAL_REQUESTED -> withdrawing(told(draft, "DATA_ACCEPTED"));
      case WITHDRAWN -> {
        Filed asked = withdrawing(told(draft, "DATA_ACCEPTED"));
        Trial.requireStatus(200, answerWithdrawal(asked, withdrawalAnswer(asked, true)));
        yield asked;
      }
    };
  }

  /** 撤销中, from where it stands. */
  public static Filed withdrawing(Filed filed) {
    Trial.requireStatus(200, withdraw(filed, filed.version()));
    return filed;
  }
}
