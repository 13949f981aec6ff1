package cn.portcover.trial;

import cn.portcover.domain.guarantee.CreditAuthorisation;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Credit authorisations, signed by cards and answered by insurers' messages. */
public final class SomeAuthorisations {
  public static final String AUTHORISATIONS = "/v1/guarantee/credit-authorisations";

  private SomeAuthorisations() {}

  /** Begun when first asked for. */
  private static final class First {
    static final Insurer INSURER =
        Insurer.enrolled("trial-authorised-insurer", List.of("CARGO", "DUTY_GUARANTEE"));
  }

  /** The insurer of all authorisations that need no other. */
  public static Insurer insurer() {
    return First.INSURER;
  }

  /** Another that guarantees duty. */
  public static Insurer another() {
    return Insurer.enrolled(Trial.fresh("duty-"), List.of("DUTY_GUARANTEE"));
  }

  public static Map<String, Object> body(String seal) {
    return body(insurer(), seal);
  }

  public static Map<String, Object> body(Insurer insurer, String seal) {
    return Fields.of("insurerId", insurer.id(), "sealId", seal, "termsAccepted", true);
  }

  public static Reply post(Desk desk, Map<String, Object> body) {
    return desk.send(SomeSignings.keyed(AUTHORISATIONS, body));
  }

  /** Signs with the card, whatever the answer. */
  public static Reply sign(Desk desk, Map<String, Object> body) {
    return post(desk, SomeSignings.signed(desk, "SIGN_CREDIT_AUTHORISATION", body));
  }

  /** 已签署; answers its id. */
  public static String signed(Desk desk, Insurer insurer, String seal) {
    return Trial.requireStatus(201, sign(desk, body(insurer, seal))).text("id");
  }

  public static String signed(Desk desk, String seal) {
    return signed(desk, insurer(), seal);
  }

  /** What an insurer answers. */
  public static Map<String, Object> answer(String id, String result) {
    return Fields.of(
        "authorisationId",
        id,
        "result",
        result,
        "reason",
        "FAILED".equals(result) ? "印章无法识别" : null);
  }

  public static Reply say(Insurer insurer, Map<String, Object> answer) {
    return insurer.send(
        "credit-authorisation.received",
        "guarantee/credit-authorisations/" + answer.get("authorisationId"),
        answer);
  }

  public static Reply say(String id, String result) {
    return say(insurer(), answer(id, result));
  }

  public static String path(String id) {
    return AUTHORISATIONS + "/" + id;
  }

  /** The ids that a list shows, in its order. */
  public static List<String> ids(Desk desk, String query) {
    Reply list = desk.read(AUTHORISATIONS + query);
    List<String> ids = new ArrayList<>();
    for (int i = 0; list.at("items/" + i) != null; i++) {
      ids.add(list.text("items/" + i + "/id"));
    }
    return ids;
  }

  /** As it is kept. */
  public static CreditAuthorisation kept(SomeCompany company, String id) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .find(CreditAuthorisation.KIND, Owner.company(company.uscc()), id)
        .orElseThrow()
        .record();
  }
}
