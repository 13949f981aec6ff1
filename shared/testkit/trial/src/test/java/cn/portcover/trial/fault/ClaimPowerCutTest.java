package cn.portcover.trial.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.claim.ClaimSubmission;
import cn.portcover.domain.message.OutgoingMessage;
import cn.portcover.domain.record.Kept;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.record.RecordKind;
import cn.portcover.operation.port.Store;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeAttachments;
import cn.portcover.trial.SomeClaims;
import cn.portcover.trial.SomeClaims.Filed;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.SomePolicies;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A power cut before or after any call of the store while a company works at its claim: nothing is
 * lost, and whoever tries again doubles nothing.
 */
final class ClaimPowerCutTest {
  /** Whoever died may hold the key for 35 seconds. */
  private static final Duration KEY_HELD = Duration.ofSeconds(36);

  private final Cuts cuts = new Cuts(Trial.system().beans().getBean(Power.class));
  private final SomeCompany company = SomeCompany.fresh();
  private @Nullable Filed at;
  private @Nullable Desk by;

  private static Call keyed(Call call) {
    return call.header("idempotency-key", Trial.fresh("cut-"));
  }

  private <T extends Kept> List<T> kept(RecordKind<T> kind, String keyPrefix) {
    return Trial.system()
        .beans()
        .getBean(Store.class)
        .beginning(kind, Owner.company(company.uscc()), keyPrefix, 20);
  }

  /** The same request once more, when nobody holds its key any longer. */
  private static Reply again(Desk desk, Call call) {
    Trial.clock().advance(KEY_HELD);
    return Trial.requireStatus(200, desk.send(call));
  }

  /** What a cut left as it was is what the next one is tried on. */
  private Filed open(Supplier<Filed> made) {
    Filed claim = at;
    if (claim == null) {
      claim = made.get();
      at = claim;
    }
    by = company.operator();
    return claim;
  }

  /** What was not done at all is mostly left to the next try, as claims take long to fill in. */
  private static boolean isTriedAgain(int call, boolean after) {
    return !after && call % 3 == 0;
  }

  private void isDone() {
    at = null;
  }

  @Test
  void aClaimIsSubmittedOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Filed claim = open(() -> SomeClaims.complete(company));
          Desk desk = Objects.requireNonNull(by);
          String told = Cuts.told(call, after);
          Call submission =
              keyed(
                  SomeClaims.submitCall(
                      claim, 3, SomeClaims.signed(desk, "SUBMIT_CLAIM", claim, 3)));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(submission));

          boolean submitted = desk.read(claim.path()).text("status").equals("SUBMITTED");
          assertThat(submissions(claim)).as(told).isEqualTo(submitted ? 1 : 0);
          assertThat(messages(claim)).as(told).isEqualTo(submitted ? 1 : 0);
          if (submitted || isTriedAgain(call, after)) {
            Reply view = again(desk, submission);
            assertThat(view.text("submission/number")).as(told).isEqualTo("1");
            assertThat(submissions(claim)).as(told).isEqualTo(1);
            assertThat(messages(claim)).as(told).isEqualTo(1);
            assertThat(desk.read(claim.path("history")).body())
                .as(told)
                .containsOnlyOnce("\"to\":\"SUBMITTED\"");
            isDone();
          }
          return lasted;
        });
  }

  private int submissions(Filed claim) {
    return kept(ClaimSubmission.KIND, claim.number() + "/").size();
  }

  private int messages(Filed claim) {
    return kept(OutgoingMessage.KIND, claim.subject() + "/").size();
  }

  @Test
  void aReportIsConfirmedOnceOrNotAtAll() {
    cuts.every(
        (call, after) -> {
          Filed claim = open(this::reported);
          Desk desk = Objects.requireNonNull(by);
          String told = Cuts.told(call, after);
          Reply report = desk.read(newestReport(claim, desk));
          Trial.requireStatus(303, desk.get(claim.path("documents/shipment-report")));
          Call confirmation = keyed(SomeClaims.confirmCall(claim, report, desk));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(confirmation));

          String status = desk.read(newestReport(claim, desk)).text("status");
          assertThat(status).as(told).isIn("GENERATED", "CONFIRMED");
          if (status.equals("CONFIRMED") || isTriedAgain(call, after)) {
            String number = status.equals("CONFIRMED") ? sealedNumber(claim, desk) : "";
            again(desk, confirmation);
            Reply reports = desk.read(claim.path("shipment-reports"));
            assertThat(reports.text("items/0/status")).as(told).isEqualTo("CONFIRMED");
            assertThat(reports.at("items/1")).as(told).isNull();
            assertThat(sealedNumber(claim, desk)).as(told).startsWith(number);
            assertThat(desk.read(claim.path("readiness")).at("ready")).as(told).isEqualTo(true);
            isDone();
          }
          return lasted;
        });
  }

  private Filed reported() {
    Filed claim = SomeClaims.filledIn(company);
    SomeClaims.report(claim);
    return claim;
  }

  private static String newestReport(Filed claim, Desk desk) {
    Reply reports = desk.read(claim.path("shipment-reports"));
    return claim.path("shipment-reports/" + reports.text("items/0/id"));
  }

  private static String sealedNumber(Filed claim, Desk desk) {
    Reply document =
        Trial.requireStatus(
            200,
            desk.send(
                Call.get(claim.path("documents/shipment-report"))
                    .header("accept", "application/json")));
    String number = document.text("number");
    assertThat(
            Trial.requireStatus(
                    200, Trial.send(Call.get("/v1/documents/" + number + "/verification")))
                .text("inForce"))
        .isEqualTo("true");
    return number;
  }

  /** More rows than one transaction takes: they are shown all, or none (decision 11). */
  @Test
  void aLongImportShowsAllItsRowsOnceOrNone() {
    int rows = 100;
    byte[] file = table(rows);
    cuts.every(
        (call, after) -> {
          String claim = SomeAttachments.draft(company.member());
          Desk desk = company.member();
          String told = Cuts.told(call, after);
          Call imports = keyed(Call.post(claim + "/shipments/imports").bytes(file));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(imports));

          int shown = shown(claim, desk);
          assertThat(shown).as(told).isIn(0, rows);
          Trial.clock().advance(KEY_HELD);
          Reply retried = desk.send(imports);
          if (retried.status() == 409) {
            assertThat(retried.problem()).as(told).isEqualTo("import-under-way");
            // It counts as dead once this long has passed.
            Trial.clock().advance(Duration.ofMinutes(15));
            retried = desk.send(keyed(Call.post(claim + "/shipments/imports").bytes(file)));
          }
          assertThat(Trial.requireStatus(200, retried).text("imported")).as(told).isEqualTo("100");
          assertThat(shown(claim, desk)).as(told).isEqualTo(rows);
          return lasted;
        });
  }

  /** How many shipments there are: told and listed. */
  private static int shown(String claim, Desk desk) {
    int count = Integer.parseInt(desk.read(claim).text("shipments/count"));
    Object listed = Objects.requireNonNull(desk.read(claim + "/shipments?limit=100").at("items"));
    List<?> serials =
        ((List<?>) listed).stream().map(each -> ((Map<?, ?>) each).get("serial")).toList();
    assertThat(serials).doesNotHaveDuplicates().hasSize(count);
    return count;
  }

  private static byte[] table(int rows) {
    String day = SomePolicies.today().minusDays(30).toString();
    String head = "合同号/信用证号,发票号,海关商品编号,出运日期,报关单号,支付方式,支付期限,发票金额,已收汇金额,索赔金额,收汇状态\n";
    return IntStream.range(0, rows)
        .mapToObj(
            i ->
                "HT-%d,INV-%d,8471300000,%s,010120260000000044,OA,90天,100,0,100,未收汇\n"
                    .formatted(i, i, day))
        .collect(Collectors.joining("", head, ""))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void anAttachmentIsStoredOnceOrNotAtAll() {
    byte[] content = SomeAttachments.pdf();
    String claim = SomeAttachments.draft(company.member());
    cuts.every(
        (call, after) -> {
          Desk desk = company.member();
          String told = Cuts.told(call, after);
          long before = bytes(claim, desk);
          Reply reserved =
              Trial.requireStatus(
                  201,
                  SomeAttachments.request(
                      desk, claim, SomeAttachments.wanted("发票.pdf", "application/pdf", content)));
          assertThat(SomeAttachments.upload(reserved, content)).isBetween(200, 204);
          String id = reserved.text("attachment/id");
          Call completion = keyed(Call.post(claim + "/attachments/" + id + "/completion"));

          boolean lasted = cuts.lasts(call, after, () -> desk.send(completion));

          assertThat(status(claim, id, desk)).as(told).isIn("RESERVED", "STORED");
          assertThat(bytes(claim, desk)).as(told).isEqualTo(before + content.length);
          assertThat(again(desk, completion).text("status")).as(told).isEqualTo("STORED");
          assertThat(bytes(claim, desk)).as(told).isEqualTo(before + content.length);
          Trial.requireStatus(303, desk.get(claim + "/attachments/" + id + "/content"));
          return lasted;
        });
  }

  private static long bytes(String claim, Desk desk) {
    return Long.parseLong(desk.read(claim + "/attachments").text("bytes"));
  }

  private static @Nullable Object status(String claim, String id, Desk desk) {
    Object items = Objects.requireNonNull(desk.read(claim + "/attachments").at("items"));
    return ((List<?>) items)
        .stream()
            .map(each -> (Map<?, ?>) each)
            .filter(each -> id.equals(each.get("id")))
            .map(each -> each.get("status"))
            .findFirst()
            .orElseThrow();
  }
}
