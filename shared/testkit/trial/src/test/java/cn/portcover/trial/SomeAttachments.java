package cn.portcover.trial;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.file.FormPost;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Claims to which files are added, and the files. */
public final class SomeAttachments {
  private SomeAttachments() {}

  /** A draft of the company under a policy in force; its path. */
  public static String draft(Desk desk) {
    SomeSignings.ensureAgreement(desk.company());
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(desk.company());
    Reply started =
        Trial.requireStatus(
            201,
            desk.send(
                Call.post(policy.path("claims"))
                    .json(Map.of())
                    .header("idempotency-key", Trial.fresh("start-"))));
    return "/v1/claims/" + numberOf(started);
  }

  private static String numberOf(Reply started) {
    String body = started.body();
    int at = body.indexOf("\"SP");
    return body.substring(at + 1, at + 23);
  }

  /** A right PDF that no other is like. */
  public static byte[] pdf() {
    return ("%PDF-1.7\n" + Trial.fresh("% ") + "\n1 0 obj <</Type/Catalog>> endobj\n%%EOF\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** A right PDF of this size. */
  public static byte[] pdf(int size) {
    byte[] begin = "%PDF-1.7\n%".getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    byte[] file = new byte[size];
    java.util.Arrays.fill(file, (byte) 'x');
    System.arraycopy(begin, 0, file, 0, begin.length);
    System.arraycopy(end, 0, file, size - end.length, end.length);
    return file;
  }

  public static Map<String, Object> wanted(String name, String contentType, byte[] content) {
    return Fields.of(
        "name",
        name,
        "size",
        content.length,
        "contentType",
        contentType,
        "sha256",
        Sha256.of(content).value(),
        "kind",
        "INVOICE_BUNDLE",
        "remark",
        "第一票");
  }

  public static Reply request(Desk desk, String claim, Map<String, Object> wanted) {
    return desk.send(
        Call.post(claim + "/attachments")
            .json(wanted)
            .header("idempotency-key", Trial.fresh("attach-")));
  }

  /** Posts the file with the form that was answered; the store's status. */
  public static int upload(Reply reserved, byte[] content) {
    Map<String, String> fields = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(reserved.at("upload/fields")))
        .forEach((name, value) -> fields.put(name.toString(), String.valueOf(value)));
    return FormPost.send(URI.create(reserved.text("upload/url")), fields, content).statusCode();
  }

  public static Reply complete(Desk desk, String claim, String id) {
    return desk.send(Call.post(claim + "/attachments/" + id + "/completion"));
  }

  /** Reserved, uploaded and checked. */
  public static Reply added(
      Desk desk, String claim, String name, String contentType, byte[] content) {
    Reply reserved =
        Trial.requireStatus(201, request(desk, claim, wanted(name, contentType, content)));
    int status = upload(reserved, content);
    if (status < 200 || status > 204) {
      throw new AssertionError("the upload was answered " + status);
    }
    return Trial.requireStatus(200, complete(desk, claim, reserved.text("attachment/id")));
  }
}
