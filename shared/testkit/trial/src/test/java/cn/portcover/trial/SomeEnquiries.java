package cn.portcover.trial;

import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.util.Map;

/** Enquiries in the states that tests begin with, brought there by operations alone. */
public final class SomeEnquiries {
  private SomeEnquiries() {}

  /** What a company fills in, all of it right; 我要投保. */
  public static Map<String, Object> form() {
    return Fields.of(
        "insurerId", Trial.insurer().id(),
        "companyName", "试验贸易有限公司",
        "address", address("610000", "610100", "610113"),
        "contact", "张敏",
        "mobile", "13892840617",
        "landline", "029-88316427",
        "email", "zhang@trial.example");
  }

  public static Map<String, Object> address(String province, String city, String district) {
    return Fields.of(
        "province", province, "city", city, "district", district, "street", "科技路 48 号");
  }

  public static Call saveCall(Map<String, Object> form) {
    return Call.post("/v1/enquiries").header("idempotency-key", Trial.fresh("enquiry-")).json(form);
  }

  /** 暂存: version 1; answers its serial. */
  public static String draft(Desk desk) {
    return Trial.requireStatus(201, desk.send(saveCall(form()))).text("serial");
  }

  public static Reply change(Desk desk, String serial, Object version, Map<String, Object> form) {
    return desk.send(Call.of("PUT", "/v1/enquiries/" + serial).ifMatch(version).json(form));
  }

  public static Reply submit(Desk desk, String serial, Object version) {
    return desk.send(Call.post("/v1/enquiries/" + serial + "/submission").ifMatch(version));
  }

  public static Reply remove(Desk desk, String serial, Object version) {
    return desk.send(Call.of("DELETE", "/v1/enquiries/" + serial).ifMatch(version));
  }

  /** 已提交: version 2; answers its serial. */
  public static String submitted(Desk desk) {
    String serial = draft(desk);
    Trial.requireStatus(200, submit(desk, serial, 1));
    return serial;
  }

  /** What the insurer answers. */
  public static Map<String, Object> answer(String serial) {
    return Fields.of(
        "serial",
        serial,
        "answer",
        "建议投保短期出口信用保险综合险。",
        "handler",
        Fields.of("name", "刘思远", "phone", "010-66582000"));
  }
}
