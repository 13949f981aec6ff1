package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.status;

import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.json.Tree;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the card of a play's session signs. */
final class Signing {
  private Signing() {}

  /** For a body that makes a record; it is not changed. */
  static Map<String, Object> of(Play play, String purpose, Map<String, Object> proposal)
      throws Exception {
    return answered(play, wanted(purpose, proposal));
  }

  /**
   * About a record.
   *
   * @param proposal the body where the purpose has one
   */
  static Map<String, Object> about(
      Play play,
      String purpose,
      String subject,
      long version,
      @Nullable Map<String, Object> proposal)
      throws Exception {
    var wanted = wanted(purpose, proposal);
    wanted.put("subject", subject);
    wanted.put("version", version);
    return answered(play, wanted);
  }

  private static Map<String, Object> wanted(
      String purpose, @Nullable Map<String, Object> proposal) {
    var wanted = new LinkedHashMap<String, Object>();
    wanted.put("purpose", purpose);
    if (proposal != null) {
      wanted.put("proposal", new LinkedHashMap<>(proposal));
    }
    return wanted;
  }

  /** The signature that the body takes, for whatever is wanted to be signed. */
  static Map<String, Object> answered(Play play, Map<String, Object> wanted) throws Exception {
    Tree request = status(201, play.company.post("/v1/signing-requests", wanted));
    return Map.of(
        "signingRequestId",
        Expect.text(request, "id"),
        "cms",
        play.company.sign(CompanyDesk.base64(request.at("bytesToSign"))));
  }
}
