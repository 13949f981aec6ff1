package cn.portcover.infra.bench;

import cn.portcover.testkit.whole.Call;
import java.util.LinkedHashMap;
import java.util.Map;

/** Confirmations of applications of version 1, as their company makes them. */
final class Confirmations {
  private Confirmations() {}

  /** With the form read and the statement signed. */
  static Call signed(String application, SignedInCompany company) {
    var reading =
        company.asked(201, Call.post("/v1/applications/" + application + "/form-readings"));
    var signature =
        company.signature(
            Map.of(
                "purpose",
                "CONFIRM_APPLICATION",
                "subject",
                "applications/" + application,
                "version",
                1));
    return unsigned(application, reading.text("readingId"), company)
        .json(body(reading.text("readingId"), signature));
  }

  static Call unsigned(String application, String reading, SignedInCompany company) {
    return Call.post("/v1/applications/" + application + "/confirmation")
        .bearer(company.token())
        .ifMatch(1)
        .header("idempotency-key", "confirm-" + application)
        .json(body(reading, Map.of()));
  }

  private static Map<String, Object> body(String reading, Map<String, Object> signature) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "contact",
        Map.of(
            "name",
            "王晓雨",
            "phone",
            "029-88316427",
            "mobile",
            "13892840617",
            "email",
            "wang@qinchuan.example"));
    body.put("declarationAccepted", true);
    body.put("readingId", reading);
    if (!signature.isEmpty()) {
      body.put("signature", signature);
    }
    return body;
  }
}
