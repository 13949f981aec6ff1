package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.file.FormPost;
import cn.portcover.testkit.whole.Call;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.counterparty.BesideTheTrial;
import cn.portcover.trial.counterparty.Desk;
import cn.portcover.trial.counterparty.Insurer;
import cn.portcover.trial.counterparty.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The store of files is down or silent while a company adds files and rows to its claim. */
@BesideTheTrial
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class FilesDownTest {
  private final Line files =
      new Line(
          URI.create(
              Objects.requireNonNull(Engines.shared().settings().get("portcover.aws.endpoint.s3"))
                  .toString()));
  private final Desk desk = Desk.open(Map.of("portcover.aws.endpoint.s3", files.url()));
  private final Visitor visitor = desk.visitor(DemoCompanies.YUANFAN);
  private final String claim = DraftClaim.of(visitor, Insurer.enrolled(desk));

  @AfterEach
  void mend() {
    files.become(Line.State.OPEN);
  }

  @AfterAll
  void end() throws IOException {
    desk.close();
    files.close();
  }

  private void unavailable(Call call) {
    long start = System.nanoTime();
    Call.Reply reply = visitor.at(call);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    assertThat(reply.status()).as(reply.body()).isEqualTo(503);
    assertThat(reply.headers()).containsKey("retry-after");
  }

  private String count(String path, String field) {
    return visitor.at(Call.get(path)).text(field);
  }

  @Test
  void noAttachmentIsStoredAndLaterItIs() {
    byte[] content = SomeAttachments.pdf();
    Call.Reply reserved =
        visitor.at(
            Call.post(claim + "/attachments")
                .json(
                    Map.of(
                        "name", "发票.pdf",
                        "size", content.length,
                        "contentType", "application/pdf",
                        "sha256", Sha256.of(content).value(),
                        "kind", "INVOICE"))
                .header("idempotency-key", Desk.key()));
    assertThat(reserved.status()).as(reserved.body()).isEqualTo(201);
    Map<String, String> fields = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(reserved.at("upload/fields")))
        .forEach((name, value) -> fields.put(name.toString(), String.valueOf(value)));
    int uploaded =
        FormPost.send(URI.create(reserved.text("upload/url")), fields, content).statusCode();
    assertThat(uploaded).isBetween(200, 204);
    Call completion =
        Call.post(claim + "/attachments/" + reserved.text("attachment/id") + "/completion");
    for (Line.State state : new Line.State[] {Line.State.CUT, Line.State.SILENT}) {
      files.become(state);
      unavailable(completion);
      files.become(Line.State.OPEN);
      assertThat(count(claim + "/attachments", "items/0/status")).isEqualTo("RESERVED");
    }
    Call.Reply stored = visitor.at(completion);
    assertThat(stored.text("status")).as(stored.body()).isEqualTo("STORED");
  }

  @Test
  void noRowIsImportedWhoseFaultsCannotBeHandedOut() {
    String head = "合同号/信用证号,发票号,海关商品编号,出运日期,报关单号,支付方式,支付期限,发票金额,已收汇金额,索赔金额,收汇状态\n";
    String right = "HT-1,INV-1,8471300000,2026-01-05,010120250000000044,OA,90天,100,0,100,未收汇\n";
    String wrong = "HT-2,INV-2,84713,2026-01-05,010120250000000044,OA,90天,100,0,100,未收汇\n";
    Call call =
        Call.post(claim + "/shipments/imports?partial=true")
            .bytes((head + right + wrong).getBytes(StandardCharsets.UTF_8))
            .header("idempotency-key", Desk.key());
    files.become(Line.State.CUT);
    unavailable(call);
    files.become(Line.State.OPEN);
    assertThat(count(claim, "shipments/count")).isEqualTo("0");
    Call.Reply imported = visitor.at(call);
    assertThat(imported.text("imported")).as(imported.body()).isEqualTo("1");
    assertThat(count(claim, "shipments/count")).isEqualTo("1");
  }
}
