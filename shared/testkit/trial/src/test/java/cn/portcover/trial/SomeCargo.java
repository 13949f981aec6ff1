package cn.portcover.trial;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Cargo applications in the states that tests begin with, brought there by operations and messages
 * ({@link SomeCargoMessages}, {@link SomeCargoPayments}).
 */
public final class SomeCargo {
  private SomeCargo() {}

  /**
   * An application of the company.
   *
   * @param desk of its operator
   * @param cover id of its open cover
   * @param insurer whose open cover that is
   */
  public record Filed(SomeCompany company, Desk desk, String id, String cover, Insurer insurer) {
    /** Of the insurer of all cargo that needs no other. */
    public Filed(SomeCompany company, Desk desk, String id, String cover) {
      this(company, desk, id, cover, SomeCovers.insurer());
    }

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

  public static Call saveCall(Map<String, Object> form) {
    return Call.post("/v1/cargo/applications")
        .header("idempotency-key", Trial.fresh("cargo-"))
        .json(form);
  }

  /** 暂存, nothing missing: version 1. */
  public static Filed draft(SomeCompany company, Desk desk) {
    String cover = SomeCovers.signed(company, desk);
    return draft(company, desk, cover, SomeCargoForms.form(cover));
  }

  /** The same under an open cover of that insurer. */
  public static Filed draft(SomeCompany company, Desk desk, Insurer insurer) {
    String cover = SomeCovers.signed(desk, insurer, SomeCovers.cover(company, Trial.fresh("YB-")));
    Filed draft = draft(company, desk, cover, SomeCargoForms.form(cover));
    return new Filed(company, desk, draft.id(), cover, insurer);
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

  /** 正式生效 under that policy number. */
  public static Filed effective(SomeCompany company, Desk desk, String number) {
    return effective(draft(company, desk), number);
  }

  /**
   * @param draft a draft, version 1
   */
  public static Filed effective(Filed draft, String number) {
    Filed filed = in(CargoApplicationStatus.PAID, draft);
    Trial.requireStatus(
        200, SomeCargoMessages.issue(filed, SomeCargoMessages.policy(filed, number)));
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
      case DATA_REJECTED -> SomeCargoMessages.told(draft, "DATA_REJECTED");
      case AWAITING_UNDERWRITING -> SomeCargoMessages.told(draft, "DATA_ACCEPTED");
      case MANUAL_REVIEW -> SomeCargoMessages.told(draft, "DATA_ACCEPTED", "MANUAL_REVIEW");
      case DECLINED -> SomeCargoMessages.told(draft, "DATA_ACCEPTED", "DECLINED");
      case ISSUED_UNPAID -> SomeCargoMessages.told(draft, "DATA_ACCEPTED", "ISSUED");
      case PAYING ->
          SomeCargoPayments.paying(SomeCargoMessages.told(draft, "DATA_ACCEPTED", "ISSUED"));
      case PAYMENT_FAILED ->
          SomeCargoPayments.paymentFailed(
              SomeCargoPayments.paying(SomeCargoMessages.told(draft, "DATA_ACCEPTED", "ISSUED")));
      case PAID ->
          SomeCargoPayments.paid(
              SomeCargoPayments.paying(SomeCargoMessages.told(draft, "DATA_ACCEPTED", "ISSUED")));
      case EFFECTIVE -> {
        Filed paid =
            SomeCargoPayments.paid(
                SomeCargoPayments.paying(SomeCargoMessages.told(draft, "DATA_ACCEPTED", "ISSUED")));
        Trial.requireStatus(
            200,
            SomeCargoMessages.issue(paid, SomeCargoMessages.policy(paid, Trial.fresh("YAB-"))));
        yield paid;
      }
      case WITHDRAWAL_REQUESTED -> withdrawing(SomeCargoMessages.told(draft, "DATA_ACCEPTED"));
      case WITHDRAWN -> {
        Filed asked = withdrawing(SomeCargoMessages.told(draft, "DATA_ACCEPTED"));
        Trial.requireStatus(
            200,
            SomeCargoMessages.answerWithdrawal(
                asked, SomeCargoMessages.withdrawalAnswer(asked, true)));
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
