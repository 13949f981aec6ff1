package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.counterparty.Behaviour.Answer;
import cn.portcover.infra.sandbox.json.Tree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** 在线交费签约 (手册 002 ch. 4): bank, payee and account, signed by the legal person. */
final class PaymentAgreementSteps {
  static final String BANK = "huaxin-bank";

  /** The one that answers late, and says what became of a payment twice. */
  static final String LATE_BANK = "linjiang-bank";

  private static final String AGREEMENTS = "/v1/payment-agreements";
  private static final String ACCOUNT = "6222 0210 0119 8840 271";
  private static final String DIGITS = ACCOUNT.replace(" ", "");

  private final Play play;
  private final String bank;
  private String id = "";
  private long version;

  PaymentAgreementSteps(Play play) {
    this(play, BANK);
  }

  PaymentAgreementSteps(Play play, String bank) {
    this.play = play;
    this.bank = bank;
  }

  String id() {
    return id;
  }

  /** Finds an agreement that stands, or signs one. */
  void ensure() throws Steps.Broken {
    boolean[] there = {false};
    play.steps.must(
        "look for a payment agreement",
        "the company's agreements with the bank",
        () -> {
          Tree list =
              status(
                  200,
                  play.company.get(AGREEMENTS + "?bankId=" + bank + "&status=SIGNED&limit=100"));
          for (Tree each : list.at("items").items()) {
            if (each.at("payee", "id").textOrEmpty().equals(InsurerDesk.CARGO_INSURER)) {
              there[0] = true;
              id = Expect.text(each, "id");
              return "signed before: " + each.at("agreementNumber").textOrEmpty();
            }
          }
          return "none yet";
        });
    if (!there[0]) {
      // Told nothing, one of the banks would take its time.
      bankWill(Answer.ACCEPT, "");
      sign();
      isSigned();
    }
  }

  void chooseBank() {
    play.steps.check(
        "look which banks and terms there are",
        "two banks, the terms with their SHA-256",
        () -> {
          Tree banks = status(200, play.company.get("/v1/banks"));
          List<String> ids =
              banks.at("items").items().stream().map(b -> b.at("id").textOrEmpty()).toList();
          that(ids.containsAll(List.of(BANK, LATE_BANK)), "not among " + ids);
          Tree terms = status(200, play.company.get(AGREEMENTS + "/terms"));
          that(terms.at("paragraphs").items().size() >= 3, "too short: " + terms);
          return ids + ", terms " + Expect.text(terms, "edition");
        });
  }

  /** How the bank will answer the next signing. */
  void bankWill(Answer answer, String reason) {
    play.insurer.willAnswer("payment agreement of " + play.holder.uscc().value(), answer, reason);
  }

  void sign() throws Steps.Broken {
    play.steps.must(
        "sign the payment agreement",
        "SIGNING 签约中, the account number masked",
        () -> {
          Map<String, Object> body = body();
          body.put("signature", Signing.of(play, "SIGN_PAYMENT_AGREEMENT", body));
          Tree signed = status(201, play.company.post(AGREEMENTS, body));
          id = Expect.text(signed, "id");
          return seen(signed, "SIGNING") + " " + signed.at("message").textOrEmpty();
        });
  }

  void hasFailed(String reason) throws Steps.Broken {
    play.steps.must(
        "the bank refuses",
        "SIGNING_FAILED 签约失败, with the reason, and it may be signed again",
        () ->
            soon(
                () -> {
                  Tree agreement = status(200, play.company.get(path()));
                  String label = seen(agreement, "SIGNING_FAILED");
                  same("reason", reason, agreement.at("reason").textOrEmpty());
                  that(agreement.at("maySignAgain").isTrue(), "it may not be signed again");
                  return label + ": " + reason;
                }));
  }

  void signAgain() throws Steps.Broken {
    play.steps.must(
        "sign it again",
        "everything is given anew; SIGNING 签约中",
        () -> {
          Map<String, Object> body = body();
          body.put(
              "signature",
              Signing.about(
                  play, "SIGN_PAYMENT_AGREEMENT_AGAIN", "payment-agreements/" + id, version, body));
          Tree signed =
              status(200, play.company.post(path() + "/signature", body, version, play.freshKey()));
          return seen(signed, "SIGNING");
        });
  }

  void isSigned() throws Steps.Broken {
    play.steps.must(
        "the bank accepts",
        "SIGNED 签约成功, with the bank's number",
        () ->
            soon(
                () -> {
                  Tree agreement = status(200, play.company.get(path()));
                  String label = seen(agreement, "SIGNED");
                  return label + " " + Expect.text(agreement, "agreementNumber");
                }));
  }

  /** Only the bank is told the number itself. */
  void bankKnowsTheAccount() {
    play.steps.check(
        "the bank receives the agreement",
        "payment-agreement.signed with the account number in full",
        () -> {
          var received =
              play.insurer.awaitReceivedBy(bank, "payment-agreement.signed", "agreementId", id);
          same(
              "account number", DIGITS, received.data().at("payer", "accountNumber").textOrEmpty());
          return "signing " + Expect.number(received.data(), "signing");
        });
  }

  void history(String... expected) {
    play.steps.check(
        "look up the agreement's history",
        String.join(" → ", expected),
        () ->
            OfferSteps.historyIs(
                status(200, play.company.get(path() + "/history")), "status", List.of(expected)));
  }

  void documentHolds() {
    play.steps.check(
        "download the payment agreement",
        "a sealed PDF that anybody can verify",
        () -> {
          var pdf = DocumentDownload.of(play, path() + "/documents/", "payment-agreement");
          that(pdf.sealed(), "it bears no seal: " + pdf);
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  /** Both signings are proved by it, without the account number. */
  void evidence() {
    play.steps.check(
        "download the evidence and verify it offline",
        "verify.sh finds that all of it holds; the account number is not in it",
        () -> {
          String held = EvidenceDownload.verified(play, path() + "/evidence", "agreement-evidence");
          try (var files = Files.walk(play.folder.resolve("agreement-evidence"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
              String text = Files.readString(file, StandardCharsets.ISO_8859_1);
              that(!text.contains(DIGITS), "the account number stands in " + file);
            }
          }
          return held;
        });
  }

  void isExported() {
    play.steps.check(
        "export the list of agreements",
        "a workbook",
        () -> {
          var answer = play.company.get(AGREEMENTS + "?status=SIGNED&format=xlsx");
          return Workbook.saved(play, answer, "payment-agreements.xlsx");
        });
  }

  private String path() {
    return AGREEMENTS + "/" + id;
  }

  private String seen(Tree view, String expected) throws Mismatch {
    same("status", expected, view.at("status").textOrEmpty());
    that(!view.toString().contains(DIGITS), "the account number is shown in full");
    same(
        "account number",
        "**** **** " + DIGITS.substring(DIGITS.length() - 4),
        view.at("payer", "accountNumber").textOrEmpty());
    version = Expect.number(view, "version");
    return view.at("statusLabel").textOrEmpty();
  }

  private Map<String, Object> body() {
    var payer = new LinkedHashMap<String, Object>();
    payer.put("name", play.holder.name());
    payer.put("taxNumber", play.holder.uscc().value());
    payer.put("accountName", play.holder.name());
    payer.put("accountNumber", ACCOUNT);
    payer.put("openingBank", "华信贸易银行西安高新支行");
    payer.put("contact", "张敏");
    payer.put("phone", "029-88316427");
    var body = new LinkedHashMap<String, Object>();
    body.put("bankId", bank);
    body.put("payeeInsurerId", InsurerDesk.CARGO_INSURER);
    body.put("payer", payer);
    body.put("termsAccepted", true);
    return body;
  }
}
