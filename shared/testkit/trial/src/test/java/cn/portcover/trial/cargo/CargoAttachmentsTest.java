package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.cargo.CargoApplicationStatus;
import cn.portcover.operation.port.Uploads;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.AtOnce;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeCargo;
import cn.portcover.trial.SomeCargo.Filed;
import cn.portcover.trial.SomeCargoMessages;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 附件上传 of cargo applications, several files at once, within the limits that claims have. */
class CargoAttachmentsTest {
  private static final String PDF = "application/pdf";
  private static final int LARGEST = 5 << 20;

  private final SomeCompany company = SomeCompany.fresh();
  private final Desk desk = company.operator();
  private final Filed filed = SomeCargo.draft(company, desk);

  private Reply request(Map<String, Object> wanted) {
    return SomeAttachments.request(desk, filed.path(), wanted);
  }

  private static Map<String, Object> wanted(int size) {
    return Fields.with(SomeAttachments.wanted("提单.pdf", PDF, SomeAttachments.pdf()), "size", size);
  }

  private Reply list() {
    return desk.read(filed.path("attachments"));
  }

  private String file(String id) {
    return "attachments/" + filed.subject() + "/" + id;
  }

  private static boolean isStored(String key) {
    return Trial.system().beans().getBean(Uploads.class).find(key, 0).isPresent();
  }

  @Test
  void aFileIsReservedUploadedCheckedAndFetchedAgain() {
    byte[] content = SomeAttachments.pdf();
    Reply reserved =
        Trial.requireStatus(201, request(SomeAttachments.wanted("提单.pdf", PDF, content)));
    String id = reserved.text("attachment/id");
    String file = filed.path("attachments/" + id);

    Refused.as(409, "attachment-not-open", desk.get(file + "/content"));
    Refused.as(409, "attachment-not-uploaded", SomeAttachments.complete(desk, filed.path(), id));
    assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
    Reply stored = Trial.requireStatus(200, SomeAttachments.complete(desk, filed.path(), id));

    assertThat(stored.text("status")).isEqualTo("STORED");
    assertThat(stored.text("link")).isEqualTo(file + "/content");
    assertThat(desk.get(stored.text("link")).status()).isEqualTo(303);
    assertThat(list().text("items/0/id")).isEqualTo(id);
    assertThat(list().text("bytes")).isEqualTo(String.valueOf(content.length));
    Refused.as(412, "stale-version", desk.send(Call.of("DELETE", file).ifMatch(1)));
    Trial.requireStatus(200, desk.send(Call.of("DELETE", file).ifMatch(2)));
    assertThat(list().at("items/0")).isNull();
    Trial.run("ExpireReservations");
    assertThat(isStored(file(id))).isFalse();
  }

  @Test
  void whatMayNotBeUploadedIsRefusedBefore() {
    Map<String, Object> right = wanted(LARGEST);

    Refused.as(413, "attachment-too-large", request(wanted(LARGEST + 1)));
    Refused.as(413, "attachment-too-large", request(wanted(0)));
    Refused.as(415, "attachment-type-not-allowed", request(Fields.with(right, "name", "a.exe")));
    Refused.fields(
        request(Fields.with(right, "name", "../a.pdf")), "/name file-name-character-not-allowed");
    assertThat(list().text("bytes")).isEqualTo("0");
  }

  @Test
  void ofManyAtTheSameMomentExactlyWhatFitsIsReserved() {
    List<Reply> replies = AtOnce.times(12, this::untilItIsDecided);

    assertThat(replies.stream().filter(reply -> reply.status() == 201)).hasSize(10);
    assertThat(replies.stream().filter(r -> r.status() != 201).map(Reply::problem))
        .containsOnly("attachment-total-exceeded");
    assertThat(list().text("bytesLeft")).isEqualTo("0");
  }

  /** As a client does that is told that another was faster. */
  private Reply untilItIsDecided() {
    for (int tries = 0; tries < 200; tries++) {
      Reply reply = request(wanted(LARGEST));
      if (reply.status() != 409) {
        return reply;
      }
    }
    throw new AssertionError("never decided");
  }

  @Test
  void whatIsNeverUploadedIsGivenUp() {
    Reply reserved = Trial.requireStatus(201, request(wanted(100)));
    Trial.clock().advance(Duration.ofMinutes(15));
    Trial.run("ExpireReservations");

    assertThat(list().text("bytes")).isEqualTo("0");
    Refused.as(
        409,
        "attachment-not-open",
        SomeAttachments.complete(desk, filed.path(), reserved.text("attachment/id")));
  }

  @Test
  void aFileThatIsNotWhatItIsCalledIsRejected() {
    byte[] program = "MZ this is a program and no document".getBytes(StandardCharsets.US_ASCII);

    Reply rejected = SomeAttachments.added(desk, filed.path(), "提单.pdf", PDF, program);

    assertThat(rejected.text("status")).isEqualTo("REJECTED");
    assertThat(rejected.text("faults/0/code")).isEqualTo("TYPE_DIFFERS");
  }

  @Test
  void whatACardHasSignedForStaysAsEvidence() {
    String id =
        SomeAttachments.added(desk, filed.path(), "提单.pdf", PDF, SomeAttachments.pdf()).text("id");
    SomeCargo.in(CargoApplicationStatus.SUBMITTED, filed);

    String file = filed.path("attachments/" + id);
    Refused.as(409, "cargo-application-not-open", desk.send(Call.of("DELETE", file).ifMatch(2)));
    Refused.as(409, "cargo-application-not-open", request(wanted(100)));
    SomeCargoMessages.told(filed, "DATA_REJECTED");
    Trial.requireStatus(200, desk.send(Call.of("DELETE", file).ifMatch(2)));
    Trial.run("ExpireReservations");
    assertThat(isStored(file(id))).isTrue();
    assertThat(list().at("items/0")).isNull();
  }

  @Test
  void anothersAreNotFound() {
    String id =
        SomeAttachments.added(desk, filed.path(), "提单.pdf", PDF, SomeAttachments.pdf()).text("id");
    Filed other = SomeCargo.draft(company, desk);
    Desk stranger = SomeCompany.fresh().operator();

    Refused.as(
        404,
        "cargo-application-not-found",
        stranger.get(filed.path("attachments/" + id + "/content")));
    Refused.as(404, "attachment-not-found", desk.get(other.path("attachments/" + id + "/content")));
    Refused.as(
        404,
        "attachment-not-found",
        desk.send(Call.of("DELETE", other.path("attachments/" + id)).ifMatch(2)));
  }
}
