package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.Map;

/** 企业征信 (手册 002 ch. 3): the letter that lets an insurer ask after the company's credit. */
final class CreditAuthorisationSteps {
  private static final String AUTHORISATIONS = "/v1/guarantee/credit-authorisations";

  private final Play play;
  private final AgreementSteps seals;
  private String id = "";

  CreditAuthorisationSteps(Play play) {
    this.play = play;
    this.seals = new AgreementSteps(play);
  }

  void sign() throws Steps.Broken {
    seals.makeSeal();
    play.steps.check(
        "read the credit authorisation's text",
        "its edition, SHA-256 and paragraphs",
        () -> {
          Tree text = status(200, play.company.get(AUTHORISATIONS + "/text"));
          that(text.at("paragraphs").items().size() >= 3, "too short: " + text);
          return Expect.text(text, "edition");
        });
    play.steps.must(
        "sign the credit authorisation with seal and card",
        "SIGNED 已签署",
        () -> {
          Map<String, Object> body = new LinkedHashMap<>();
          body.put("insurerId", InsurerDesk.CARGO_INSURER);
          body.put("sealId", seals.sealId());
          body.put("termsAccepted", true);
          body.put("signature", Signing.of(play, "SIGN_CREDIT_AUTHORISATION", body));
          Tree signed = status(201, play.company.post(AUTHORISATIONS, body));
          id = Expect.text(signed, "id");
          return signed.at("statusLabel").textOrEmpty()
              + " until "
              + signed.at("validUntil").textOrEmpty();
        });
  }

  void isReceived() throws Steps.Broken {
    play.steps.must(
        "the insurer takes it in",
        "RECEIVED 接收成功, the current one",
        () ->
            soon(
                () -> {
                  Tree view = status(200, play.company.get(path()));
                  same("status", "RECEIVED", view.at("status").textOrEmpty());
                  Tree current =
                      status(
                          200,
                          play.company.get(
                              AUTHORISATIONS
                                  + "?current=true&insurerId="
                                  + InsurerDesk.CARGO_INSURER));
                  same(
                      "current one",
                      id,
                      current.at("items").items().getFirst().at("id").textOrEmpty());
                  return view.at("statusLabel").textOrEmpty();
                }));
    play.steps.check(
        "download the letter",
        "a sealed PDF that anybody can verify",
        () -> {
          var pdf = DocumentDownload.of(play, path() + "/documents/", "credit-authorisation");
          that(pdf.sealed(), "it bears no seal: " + pdf);
          pdf.requireVerified(play, true);
          return pdf.toString();
        });
  }

  private String path() {
    return AUTHORISATIONS + "/" + id;
  }
}
