package cn.portcover.trial;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.KeyKind;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Seals, agreements and authorisations, made by operations and messages alone. */
public final class SomeSignings {
  public static final String AGREEMENT = "/v1/service-agreements/trial-insurer";
  private static @Nullable CardFile insurersKey;

  private SomeSignings() {}

  public static LocalDate today() {
    return Trial.now().atZone(Policy.ZONE).toLocalDate();
  }

  public static Map<String, Object> sealBody() {
    return Fields.of(
        "operatorName",
        "王操作",
        "type",
        "COMPANY_SEAL",
        "validFrom",
        today().toString(),
        "validUntil",
        today().plusYears(1).toString());
  }

  public static Map<String, Object> agreementBody(String seal) {
    return Fields.of("insurerId", "trial-insurer", "sealId", seal, "termsAccepted", true);
  }

  public static Map<String, Object> authorisationBody() {
    return Fields.of(
        "insurerId",
        "trial-insurer",
        "purposes",
        List.of("CLAIM"),
        "until",
        today().plusYears(1).toString(),
        "termsAccepted",
        true);
  }

  /** The request of a signature about a body. */
  public static Reply request(Desk desk, String purpose, Map<String, Object> proposal) {
    return desk.send(
        Call.post("/v1/signing-requests")
            .json(Fields.of("purpose", purpose, "proposal", proposal)));
  }

  /** The request of a signature about a record, and a body where there is one. */
  public static Reply request(
      Desk desk,
      String purpose,
      String subject,
      Object version,
      @Nullable Map<String, Object> proposal) {
    return desk.send(
        Call.post("/v1/signing-requests")
            .json(
                Fields.of(
                    "purpose", purpose,
                    "subject", subject,
                    "version", version,
                    "proposal", proposal)));
  }

  /** The body with the signature over it. */
  public static Map<String, Object> signed(Desk desk, String purpose, Map<String, Object> body) {
    return Fields.with(body, "signature", desk.signature(request(desk, purpose, body)));
  }

  public static Call keyed(String path, Map<String, Object> body) {
    return Call.post(path).json(body).header("idempotency-key", Trial.fresh("sign-"));
  }

  /** A seal of the company, made by its legal person. */
  public static String seal(SomeCompany company) {
    Desk desk = company.legalPerson();
    Reply made = desk.send(keyed("/v1/seals", signed(desk, "MAKE_SEAL", sealBody())));
    return Trial.requireStatus(201, made).text("id");
  }

  /** Opens the text of the agreement, which a statement covers. */
  public static void read(Desk desk) {
    Trial.requireStatus(303, desk.get(AGREEMENT + "/documents/service-agreement"));
  }

  /** 签约中: signed by the operator with a new seal; answers the agreement. */
  public static Reply signedAgreement(SomeCompany company) {
    return sign(company.operator(), seal(company));
  }

  public static Reply sign(Desk desk, String seal) {
    read(desk);
    Map<String, Object> body = signed(desk, "SIGN_SERVICE_AGREEMENT", agreementBody(seal));
    return Trial.requireStatus(201, desk.send(keyed("/v1/service-agreements", body)));
  }

  /** 签约完成. */
  public static Reply completedAgreement(SomeCompany company) {
    Reply agreement = signedAgreement(company);
    Trial.insurer()
        .tell(
            "service-agreement.sealed",
            "service-agreements/" + agreement.text("agreementId"),
            sealed(company, agreement.text("agreementId")));
    return company.member().read(AGREEMENT);
  }

  /** 签约完成, now or before. */
  public static void ensureAgreement(SomeCompany company) {
    Trial.insurer();
    if (!company.member().read(AGREEMENT).text("status").equals("COMPLETED")) {
      completedAgreement(company);
    }
  }

  /** What the insurer answers when it seals. */
  public static Map<String, Object> sealed(SomeCompany company, String agreementId) {
    return sealed(agreementId, document(company, agreementId), insurersKey());
  }

  public static Map<String, Object> sealed(String agreementId, byte[] document, CardFile key) {
    return Fields.of(
        "agreementId",
        agreementId,
        "sealedAt",
        Trial.now().toString(),
        "seal",
        Fields.of("name", "合同专用章", "serial", key.certificate().getSerialNumber().toString(16)),
        "cms",
        Base64.getEncoder().encodeToString(key.sign(document, Trial.now())));
  }

  /** The bytes that the insurer was sent a link to. */
  public static byte[] document(SomeCompany company, String agreementId) {
    var beans = Trial.system().beans();
    String key =
        IssuedDocument.key(
            "service-agreements/trial-insurer",
            DocumentKind.SERVICE_AGREEMENT,
            "signed-" + agreementId.toLowerCase(Locale.ROOT));
    IssuedDocument document =
        beans
            .getBean(Store.class)
            .find(IssuedDocument.KIND, Owner.company(company.uscc()), key)
            .orElseThrow()
            .record();
    byte[] pdf = beans.getBean(Files.class).get(document.file()).orElseThrow();
    if (!Sha256.of(pdf).equals(document.sha256())) {
      throw new AssertionError("another file is kept than was issued");
    }
    return pdf;
  }

  /** The certificate that the insurer of all offers signs with. */
  public static synchronized CardFile insurersKey() {
    CardFile key = insurersKey;
    if (key == null) {
      // Whose name it is: that under which the insurer was enrolled.
      key = organisation("试验信用保险公司");
      insurersKey = key;
    }
    return key;
  }

  public static CardFile organisation(String name) {
    return Trial.authority(KeyKind.SM2)
        .issueTo(
            name,
            "合同专用章",
            Trial.now().minus(Duration.ofDays(1)),
            Trial.now().plus(Duration.ofDays(5 * 365)));
  }

  /** Data authorised for claims, for a year; answers the authorisation. */
  public static Reply authorisation(SomeCompany company) {
    Trial.insurer();
    Desk desk = company.operator();
    Map<String, Object> body = signed(desk, "AUTHORISE_DATA", authorisationBody());
    return Trial.requireStatus(201, desk.send(keyed("/v1/data-authorisations", body)));
  }
}
