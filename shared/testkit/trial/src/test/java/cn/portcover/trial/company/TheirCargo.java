package cn.portcover.trial.company;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomeCovers;
import cn.portcover.trial.Trial;
import cn.portcover.trial.cargo.PaidCargo;
import java.util.Map;
import java.util.Optional;

/** Records of a company's cargo and payments that others try to reach, and what to send there. */
record TheirCargo(
    PaidCargo cargo,
    String reservation,
    String draft,
    String attachment,
    String agreement,
    String payment,
    String policy) {
  static TheirCargo of(SomeCompany company) {
    PaidCargo cargo = PaidCargo.of(company);
    String application = cargo.draft();
    cargo.submit(application);
    cargo.issue(application);
    String agreement = cargo.agreement();
    cargo.confirm(agreement);
    String payment = cargo.pay(agreement, application);
    cargo.settle(payment, application, true);
    String policy = cargo.policy(application);
    String draft = cargo.draft();
    Reply attachment =
        SomeAttachments.request(
            cargo.operator(),
            PaidCargo.path(draft),
            SomeAttachments.wanted("c.pdf", "application/pdf", SomeAttachments.pdf()));
    return new TheirCargo(
        cargo,
        SomeCovers.reserved(cargo.operator()),
        draft,
        attachment.text("attachment/id"),
        agreement,
        payment,
        policy);
  }

  static boolean isOf(Row row) {
    return row.context().equals("cargo") || row.context().equals("payment");
  }

  private String openCover() {
    return cargo.operator().read(PaidCargo.path(draft)).text("openCoverId");
  }

  private String id(String path) {
    if (path.startsWith("/cargo/reservations")) {
      return reservation;
    } else if (path.startsWith("/cargo/open-covers")) {
      return openCover();
    } else if (path.startsWith("/payment-agreements")) {
      return agreement;
    }
    return path.startsWith("/payments") ? payment : draft;
  }

  private static String kind(String path) {
    if (path.startsWith("/cargo/applications")) {
      return "cargo-application";
    } else if (path.startsWith("/cargo/policies")) {
      return "cargo-policy";
    }
    return path.startsWith("/payments") ? "payment-receipt" : "payment-agreement";
  }

  /** Values of the variables of the row's path. */
  Map<String, String> values(Row row) {
    String path = String.valueOf(row.path());
    return Map.of(
        "id", id(path), "kind", kind(path), "policyNumber", policy, "attachmentId", attachment);
  }

  /** What is sent; empty for rows that take nothing. */
  Optional<Object> body(Row row) {
    return switch (row.name()) {
      case "SaveCargoApplication", "ChangeCargoApplication" ->
          Optional.of(PaidCargo.form(openCover()));
      case "SubmitCargoApplication" -> Optional.of(Map.of());
      case "WithdrawCargoApplication" -> Optional.of(Map.of("reason", "船期延误"));
      case "RequestCargoAttachmentUpload" ->
          Optional.of(SomeAttachments.wanted("d.pdf", "application/pdf", SomeAttachments.pdf()));
      case "PayPremium" -> Optional.of(PaidCargo.paymentBody(agreement, draft));
      case "SignPaymentAgreementAgain" -> Optional.of(cargo.agreementBody());
      default -> Optional.empty();
    };
  }

  /** All that must not change. */
  String all() {
    return cargo.operator().read(PaidCargo.path(draft)).body()
        + cargo.operator().read("/v1/payments/" + payment).body()
        + cargo.operator().read("/v1/payment-agreements/" + agreement).body()
        + cargo.operator().read("/v1/cargo/applications").body()
        + cargo.operator().read("/v1/cargo/policies").body()
        + Trial.requireStatus(200, cargo.operator().get("/v1/cargo/reservations")).body();
  }
}
