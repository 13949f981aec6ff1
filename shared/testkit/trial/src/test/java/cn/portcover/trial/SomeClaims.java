package cn.portcover.trial;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Claims in the states that tests begin with, brought there by operations and messages alone. */
public final class SomeClaims {
  private SomeClaims() {}

  /** A claim of the company. */
  public record Filed(SomeCompany company, String number, SomePolicies.Issued policy) {
    public String path() {
      return "/v1/claims/" + number;
    }

    public String path(String below) {
      return path() + "/" + below;
    }

    public String subject() {
      return "claims/" + number;
    }
  }

  /** What the company fills in, nothing missing, of a buyer's default. */
  public static Map<String, Object> form() {
    return Fields.of(
        "buyer", Fields.of("code", "DE00017", "englishName", "Nordlicht Handels GmbH"),
        "caseFacts",
            Fields.of(
                "collectionEntrusted", true,
                "tradeFinanceObtained", false,
                "claimRightAssigned", false,
                "indemnityAssigned", false,
                "paymentDemandedFromBank", false,
                "receivablesAssigned", false),
        "lossCause", "BUYER_DEFAULT",
        "lossOn", SomePolicies.today().toString(),
        "lossDescription", "买方逾期未付。",
        "caseStatement", "货物已到港，买方已提货，到期未付款。",
        "mitigation", "已停止发货并发函催收。");
  }

  /** A shipment, all of it right. */
  public static Map<String, Object> row(String invoice) {
    return Fields.of(
        "contractNumber", "SC-0117",
        "invoiceNumber", invoice,
        "hsCode", "8471300000",
        "shippedOn", SomePolicies.today().minusDays(90).toString(),
        "declarationNumber", "010120260000000044",
        "certificateOfOriginNumber", "E261108919030001",
        "paymentMethod", "OA",
        "paymentTerm", "提单日后 60 天",
        "invoiceAmount", SomePolicies.money("12500.00", "USD"),
        "receivedAmount", SomePolicies.money("2500.00", "USD"),
        "claimedAmount", SomePolicies.money("10000.00", "USD"),
        "collectionStatus", "PARTLY_COLLECTED");
  }

  public static Call startCall(SomePolicies.Issued policy) {
    return Call.post(policy.path("claims")).header("idempotency-key", Trial.fresh("claim-"));
  }

  /** 暂存: nothing is filled in; version 1. */
  public static Filed draft(SomeCompany company) {
    return draft(company, SomePolicies.toAcknowledge(company));
  }

  public static Filed draft(SomeCompany company, SomePolicies.Issued policy) {
    Reply started = Trial.requireStatus(201, company.member().send(startCall(policy)));
    return new Filed(company, started.text("claimNumber"), policy);
  }

  public static Reply save(Desk desk, Filed claim, Object version, Map<String, Object> form) {
    return desk.send(Call.of("PUT", claim.path()).ifMatch(version).json(form));
  }

  public static Reply add(Desk desk, Filed claim, Map<String, Object> row) {
    return desk.send(
        Call.post(claim.path("shipments"))
            .header("idempotency-key", Trial.fresh("row-"))
            .json(row));
  }

  /** 暂存 with all that is needed: version 3, one shipment. */
  public static Filed complete(SomeCompany company) {
    Filed claim = draft(company);
    Desk desk = company.member();
    Trial.requireStatus(200, save(desk, claim, 1, form()));
    Trial.requireStatus(201, add(desk, claim, row("INV-1")));
    return claim;
  }

  /** A signature of this session's card for the purpose. */
  public static Map<String, Object> signed(Desk desk, String purpose, Filed claim, int version) {
    return desk.signature(requestSignature(desk, purpose, claim, version));
  }

  public static Reply requestSignature(Desk desk, String purpose, Filed claim, int version) {
    return desk.send(
        Call.post("/v1/signing-requests")
            .json(Fields.of("purpose", purpose, "subject", claim.subject(), "version", version)));
  }

  public static Call submitCall(
      Filed claim, Object version, @Nullable Map<String, Object> signature) {
    return Call.post(claim.path("submission"))
        .ifMatch(version)
        .json(Fields.of("declarationAccepted", true, "signature", signature));
  }

  public static Reply submit(Desk desk, Filed claim, int version) {
    return desk.send(submitCall(claim, version, signed(desk, "SUBMIT_CLAIM", claim, version)));
  }

  /** 已提交; version 4. */
  public static Filed submitted(SomeCompany company) {
    Filed claim = complete(company);
    Trial.requireStatus(200, submit(company.operator(), claim, 3));
    return claim;
  }

  /** A receipt's data as insurers send it, decided now. */
  public static Map<String, Object> receipt(Filed claim, String status) {
    return Fields.of(
        "claimNumber", claim.number(),
        "receiptNumber", Trial.fresh("HZ-"),
        "status", status,
        "at", Trial.now().toString(),
        "items",
            status.equals("RETURNED")
                ? List.of(
                    Fields.of("pointer", "/caseStatement", "code", "CL-104", "text", "请补充往来函电。"))
                : null,
        "decision",
            status.equals("APPROVED") || status.equals("PAID")
                ? Fields.of(
                    "acceptedLoss", SomePolicies.money("10000.00", "USD"),
                    "indemnity", SomePolicies.money("8000.00", "USD"),
                    "formula", "核定损失 × 80%")
                : null,
        "handler", Fields.of("name", "刘思远", "phone", "010-66582000"));
  }

  public static void tell(Filed claim, String status) {
    Trial.insurer().tell("claim.receipt", claim.subject(), receipt(claim, status));
  }

  /** The statuses told one after the other. */
  public static Filed told(Filed claim, String... statuses) {
    for (String status : statuses) {
      Trial.clock().advance(Duration.ofSeconds(1));
      tell(claim, status);
    }
    return claim;
  }
}
