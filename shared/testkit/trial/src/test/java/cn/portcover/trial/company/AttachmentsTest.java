package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.port.Uploads;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * RequestAttachmentUpload, CompleteAttachment, RemoveAttachment, DownloadAttachment,
 * ListAttachments, ExpireReservations.
 */
class AttachmentsTest {
  private static final String PDF = "application/pdf";
  private static final int LARGEST = 5 << 20;

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.member();
  private final String claim = SomeAttachments.draft(desk);

  private Reply reserved(byte[] content) {
    return Trial.requireStatus(
        201, SomeAttachments.request(desk, claim, SomeAttachments.wanted("发票.pdf", PDF, content)));
  }

  private Reply remove(String id, Object version) {
    return desk.send(Call.of("DELETE", claim + "/attachments/" + id).ifMatch(version));
  }

  private Reply list() {
    return desk.read(claim + "/attachments");
  }

  private static boolean isStored(String key) {
    return Trial.system().beans().getBean(Uploads.class).find(key, 0).isPresent();
  }

  @Test
  void aFileIsReservedUploadedCheckedAndFetchedAgain() throws Exception {
    byte[] content = SomeAttachments.pdf();
    Reply reserved = reserved(content);
    String id = reserved.text("attachment/id");

    assertThat(reserved.text("attachment/status")).isEqualTo("RESERVED");
    assertThat(reserved.text("attachment/statusLabel")).isEqualTo("待上传");
    assertThat(reserved.text("upload/method")).isEqualTo("POST");
    assertThat(reserved.headers()).containsEntry("etag", "\"1\"");
    Refused.as(409, "attachment-not-open", desk.get(claim + "/attachments/" + id + "/content"));

    assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
    Reply stored = Trial.requireStatus(200, SomeAttachments.complete(desk, claim, id));

    assertThat(stored.text("status")).isEqualTo("STORED");
    assertThat(stored.text("kindLabel")).isEqualTo("按发票合并的单证");
    assertThat(stored.headers()).containsEntry("etag", "\"2\"");
    Reply link = desk.get(stored.text("link"));
    assertThat(link.status()).isEqualTo(303);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> file =
          client.send(
              HttpRequest.newBuilder(
                      URI.create(Objects.requireNonNull(link.headers().get("location"))))
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray());
      assertThat(file.body()).isEqualTo(content);
      assertThat(file.headers().firstValue("content-disposition").orElse(""))
          .startsWith("attachment;");
      assertThat(file.headers().firstValue("content-type")).hasValue(PDF);
    }
    assertThat(isStored("quarantine/" + claim.substring(4) + "/" + id)).isFalse();
    assertThat(list().text("items/0/id")).isEqualTo(id);
    assertThat(list().text("bytes")).isEqualTo(String.valueOf(content.length));
  }

  @Test
  void whatIsNotThereOrAnothersIsNotFound() {
    Reply mine = reserved(SomeAttachments.pdf());
    String id = mine.text("attachment/id");
    String none = "/v1/claims/SP20261121000000000000";
    Desk stranger = SomeCompany.fresh().member();
    String other = SomeAttachments.draft(desk);

    Refused.as(404, "claim-not-found", SomeAttachments.complete(desk, none, id));
    Refused.as(404, "claim-not-found", SomeAttachments.complete(stranger, claim, id));
    Refused.as(404, "claim-not-found", stranger.get(claim + "/attachments"));
    Refused.as(
        404,
        "claim-not-found",
        SomeAttachments.request(
            stranger, claim, SomeAttachments.wanted("a.pdf", PDF, SomeAttachments.pdf())));
    // Neither through another claim of one's own.
    Refused.as(404, "attachment-not-found", SomeAttachments.complete(desk, other, id));
    Refused.as(404, "attachment-not-found", desk.get(other + "/attachments/" + id + "/content"));
    Refused.as(
        404,
        "attachment-not-found",
        desk.send(Call.of("DELETE", other + "/attachments/" + id).ifMatch(1)));
  }

  @Test
  void whatMayNotBeUploadedIsRefusedBefore() {
    byte[] content = SomeAttachments.pdf();
    Map<String, Object> right = SomeAttachments.wanted("a.pdf", PDF, content);

    Refused.as(
        413,
        "attachment-too-large",
        SomeAttachments.request(desk, claim, Fields.with(right, "size", LARGEST + 1)));
    Refused.as(
        413,
        "attachment-too-large",
        SomeAttachments.request(desk, claim, Fields.with(right, "size", 0)));
    Refused.as(
        415,
        "attachment-type-not-allowed",
        SomeAttachments.request(desk, claim, Fields.with(right, "name", "a.exe")));
    Refused.as(
        415,
        "attachment-type-not-allowed",
        SomeAttachments.request(desk, claim, Fields.with(right, "contentType", "image/png")));
    Refused.as(
        400, "idempotency-key-missing", desk.send(Call.post(claim + "/attachments").json(right)));
    assertThat(list().text("bytes")).isEqualTo("0");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../a.pdf", "a/b.pdf", "a\\b.pdf", "NUL.pdf", ".pdf", "a", "a*b.pdf"})
  void namesThatLeadElsewhereAreRefused(String name) {
    Reply reply =
        SomeAttachments.request(
            desk, claim, SomeAttachments.wanted(name, PDF, SomeAttachments.pdf()));

    Refused.as(422, "invalid-fields", reply);
    assertThat(reply.text("errors/0/pointer")).isEqualTo("/name");
    assertThat(reply.text("errors/0/code")).startsWith("file-name-");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u202egpj.pdf", "a\u200b.pdf", "a\u0001.pdf"})
  void namesWithUnseenCharactersAreRefused(String name) {
    Reply reply =
        SomeAttachments.request(
            desk, claim, SomeAttachments.wanted(name, PDF, SomeAttachments.pdf()));

    Refused.as(422, "invalid-fields", reply);
    assertThat(reply.text("errors/0/pointer")).isEqualTo("/name");
  }

  @Test
  void theStoreTakesNothingElseWithTheForm() {
    byte[] content = SomeAttachments.pdf();
    Reply reserved = reserved(content);
    byte[] longer = java.util.Arrays.copyOf(content, content.length + 1);

    assertThat(SomeAttachments.upload(reserved, longer)).isBetween(400, 403);
    Refused.as(
        409,
        "attachment-not-uploaded",
        SomeAttachments.complete(desk, claim, reserved.text("attachment/id")));
    // The same form again is the same file again, and after the check it changes nothing.
    assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
    assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
    String id = reserved.text("attachment/id");
    assertThat(SomeAttachments.complete(desk, claim, id).text("status")).isEqualTo("STORED");
    assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
    Refused.as(409, "attachment-not-open", SomeAttachments.complete(desk, claim, id));
    assertThat(desk.get(claim + "/attachments/" + id + "/content").status()).isEqualTo(303);
  }

  @Test
  void aLieAboutTheDigestIsFoundOut() {
    byte[] content = SomeAttachments.pdf();
    byte[] other = content.clone();
    other[12] ^= 1;
    Reply reserved = reserved(content);
    String id = reserved.text("attachment/id");
    // The store holds the digest against the file already; so it is put there past the form.
    assertThat(SomeAttachments.upload(reserved, other)).isBetween(400, 403);
    Trial.system()
        .beans()
        .getBean(Uploads.class)
        .put("quarantine/" + claim.substring(4) + "/" + id, other, PDF);

    Reply rejected = SomeAttachments.complete(desk, claim, id);

    assertThat(rejected.text("status")).isEqualTo("REJECTED");
    assertThat(rejected.text("faults/0/code")).isEqualTo("DIGEST_DIFFERS");
    assertThat(rejected.text("faults/0/detail")).contains("SHA-256");
    assertThat(list().text("bytes")).isEqualTo("0");
  }

  @Test
  void aFileThatIsNotWhatItIsCalledIsRejectedAndThrownAway() {
    byte[] program = "MZ this is a program and no document".getBytes(StandardCharsets.US_ASCII);
    Reply rejected = SomeAttachments.added(desk, claim, "发票.pdf", PDF, program);

    assertThat(rejected.text("status")).isEqualTo("REJECTED");
    assertThat(rejected.text("faults/0/code")).isEqualTo("TYPE_DIFFERS");
    String id = rejected.text("id");
    assertThat(isStored("quarantine/" + claim.substring(4) + "/" + id)).isFalse();
    assertThat(isStored("attachments/" + claim.substring(4) + "/" + id)).isFalse();
    assertThat(list().text("items/0/status")).isEqualTo("REJECTED");
    Refused.as(409, "attachment-not-open", desk.get(claim + "/attachments/" + id + "/content"));
  }

  @Test
  void removingFreesTheBytesAndTheFileIsDeleted() {
    byte[] content = SomeAttachments.pdf();
    Reply stored = SomeAttachments.added(desk, claim, "发票.pdf", PDF, content);
    String id = stored.text("id");
    String file = "attachments/" + claim.substring(4) + "/" + id;

    Refused.as(428, "version-missing", desk.send(Call.of("DELETE", claim + "/attachments/" + id)));
    Refused.as(412, "stale-version", remove(id, 1));
    assertThat(Trial.requireStatus(200, remove(id, 2)).text("status")).isEqualTo("REMOVED");
    Refused.as(409, "attachment-not-open", remove(id, 3));
    assertThat(isStored(file)).isTrue();

    Trial.run("ExpireReservations");

    assertThat(isStored(file)).isFalse();
    assertThat((List<?>) Objects.requireNonNull(list().at("items"))).isEmpty();
    assertThat(list().text("bytesLeft")).isEqualTo(String.valueOf(50 << 20));
  }

  @Test
  void whatIsNeverUploadedIsGivenUp() {
    byte[] content = SomeAttachments.pdf();
    Reply reserved = reserved(content);
    String id = reserved.text("attachment/id");
    Trial.run("ExpireReservations");
    assertThat(list().text("items/0/status")).isEqualTo("RESERVED");

    Trial.clock().advance(Duration.ofMinutes(15));
    Trial.run("ExpireReservations");

    assertThat(list().text("bytes")).isEqualTo("0");
    Refused.as(409, "attachment-not-open", SomeAttachments.complete(desk, claim, id));
  }

  @Test
  void thatHowMuchIsLeftIsTold() {
    for (int i = 0; i < 10; i++) {
      reservedOf(LARGEST - 1);
    }
    Reply full =
        Refused.as(
            413, "attachment-total-exceeded", SomeAttachments.request(desk, claim, promise(11)));
    assertThat(full.text("bytesLeft")).isEqualTo("10");
    assertThat(Trial.requireStatus(201, SomeAttachments.request(desk, claim, promise(10))))
        .isNotNull();
    assertThat(list().text("bytesLeft")).isEqualTo("0");
  }

  private static Map<String, Object> promise(int size) {
    return Fields.with(SomeAttachments.wanted("a.pdf", PDF, SomeAttachments.pdf()), "size", size);
  }

  private Reply reservedOf(int size) {
    return Trial.requireStatus(201, SomeAttachments.request(desk, claim, promise(size)));
  }

  @Test
  void ofManyAtTheSameMomentExactlyWhatFitsIsReserved() {
    List<Reply> replies = AtOnce.times(14, () -> untilItIsDecided(LARGEST));

    Map<Integer, Long> statuses =
        replies.stream().collect(Collectors.groupingBy(Reply::status, Collectors.counting()));
    assertThat(statuses).isEqualTo(Map.of(201, 10L, 413, 4L));
    assertThat(list().text("bytes")).isEqualTo(String.valueOf(50 << 20));
    assertThat(list().text("bytesLeft")).isEqualTo("0");
  }

  /** As a client does that is told that another was faster. */
  private Reply untilItIsDecided(int size) {
    for (int tries = 0; tries < 200; tries++) {
      Reply reply = SomeAttachments.request(desk, claim, promise(size));
      if (reply.status() != 409) {
        return reply;
      }
      assertThat(reply.problem()).isEqualTo("lost-race");
    }
    throw new AssertionError("never decided");
  }

  @Test
  void aClaimIsNotReadyWhileAnUploadIsPending() {
    Reply reserved = reserved(SomeAttachments.pdf());

    assertThat(desk.read(claim + "/readiness").body()).contains("attachments-unchecked");
    Trial.requireStatus(200, remove(reserved.text("attachment/id"), 1));
    assertThat(desk.read(claim + "/readiness").body()).doesNotContain("attachments-unchecked");
  }

  @Test
  void aHundredFilesAreTheMost() {
    for (int i = 0; i < 100; i++) {
      reservedOf(1);
    }
    Refused.as(413, "attachments-too-many", SomeAttachments.request(desk, claim, promise(1)));
  }

  @Test
  void completingTwiceAtTheSameMomentStoresOnce() {
    byte[] content = SomeAttachments.pdf(LARGEST);
    Reply reserved = reserved(content);
    SomeAttachments.upload(reserved, content);
    String id = reserved.text("attachment/id");

    List<Reply> replies = AtOnce.times(4, () -> SomeAttachments.complete(desk, claim, id));

    assertThat(replies).filteredOn(reply -> reply.status() == 200).hasSize(1);
    assertThat(replies).allMatch(reply -> reply.status() == 200 || reply.status() == 409);
    assertThat(list().text("items/0/status")).isEqualTo("STORED");
    assertThat(list().text("items/0/sha256")).isEqualTo(Sha256.of(content).value());
  }
}
