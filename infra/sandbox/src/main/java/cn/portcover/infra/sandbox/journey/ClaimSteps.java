package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 索赔申请: the draft, filled in, with its shipments. */
final class ClaimSteps {
  private static final String HS_CODE = "6302310000";
  private static final String CUSTOMS = "customs";

  private final Play play;
  private String firstSerial = "";
  private String claimNumber = "";

  ClaimSteps(Play play) {
    this.play = play;
  }

  String number() {
    return claimNumber;
  }

  String path() {
    return "/v1/claims/" + claimNumber;
  }

  Tree view() throws Exception {
    return status(200, play.company.get(path()));
  }

  void policyIsIssued() throws Steps.Broken {
    play.steps.must(
        "the insurer issues a policy",
        "policy.issued is applied",
        () -> {
          var data = new LinkedHashMap<String, Object>();
          data.put("company", play.holder.inMessages());
          // Of no offer: the newest one may have lapsed.
          data.put("offerNumber", null);
          data.put("effectiveFrom", today().minusMonths(6).toString());
          data.put("effectiveTo", today().plusMonths(6).minusDays(1).toString());
          Tree policy = play.insurer.tell("policy.issued", data);
          play.policyNumber = Expect.text(policy, "policyNumber");
          return "policy " + play.policyNumber;
        });
  }

  /** Customs knows the declarations of the first two shipments, not that of the third. */
  void tradeDataIsPublished() throws Steps.Broken {
    play.steps.must(
        "customs publishes two declarations",
        "trade-data.published is applied",
        () -> {
          for (int shipment = 1; shipment <= 2; shipment++) {
            var data = new LinkedHashMap<String, Object>();
            data.put("kind", "DECLARATION");
            data.put("number", declaration(shipment));
            data.put("owner", Map.of("uscc", play.holder.uscc().value()));
            play.insurer.tellAs(CUSTOMS, "trade-data.published", data);
          }
          return declaration(1) + ", " + declaration(2);
        });
  }

  void start() throws Steps.Broken {
    play.steps.must(
        "file a claim under the policy",
        "DRAFT 暂存",
        () -> {
          Tree claim =
              status(
                  201,
                  play.company.post("/v1/policies/" + play.policyNumber + "/claims", Map.of()));
          same("status", "DRAFT", claim.at("status").textOrEmpty());
          claimNumber = Expect.text(claim, "claimNumber");
          return claimNumber + ", " + claim.at("statusLabel").textOrEmpty();
        });
  }

  /** The whole form but for its shipments. */
  void fillIn(String caseStatement) throws Steps.Broken {
    play.steps.must(
        "fill in the claim",
        "saved",
        () -> {
          var form = new LinkedHashMap<String, Object>();
          form.put("buyer", Map.of("code", BuyerSteps.CODE, "englishName", BuyerSteps.NAME));
          form.put(
              "caseFacts",
              Map.of(
                  "collectionEntrusted", true,
                  "tradeFinanceObtained", false,
                  "claimRightAssigned", false,
                  "indemnityAssigned", false,
                  "paymentDemandedFromBank", false,
                  "receivablesAssigned", false));
          form.put("lossCause", "BUYER_DEFAULT");
          form.put("lossOn", today().minusDays(20).toString());
          form.put("lossDescription", "应收账款到期后买方未付款。");
          form.put("caseStatement", caseStatement);
          form.put("mitigation", "已停止出运，并委托催收。");
          Tree saved =
              status(200, play.company.put(path(), form, Expect.number(view(), "version")));
          same("case", caseStatement, saved.at("caseStatement").textOrEmpty());
          return "version " + Expect.number(saved, "version");
        });
  }

  void addShipment() throws Steps.Broken {
    play.steps.must(
        "add a shipment by hand",
        "a serial of 20 digits",
        () -> {
          Tree added = status(201, play.company.post(path() + "/shipments", shipment("40000.00")));
          firstSerial = Expect.text(added, "serial");
          that(firstSerial.matches("[0-9]{20}"), "not a serial: " + firstSerial);
          return firstSerial;
        });
  }

  /** After the claim came back. */
  void changeShipment() throws Steps.Broken {
    play.steps.must(
        "change the first shipment",
        "saved",
        () -> {
          String one = path() + "/shipments/" + firstSerial;
          Tree page = status(200, play.company.get(path() + "/shipments?limit=100"));
          Tree found =
              page.at("items").items().stream()
                  .filter(each -> each.at("serial").textOrEmpty().equals(firstSerial))
                  .findFirst()
                  .orElseThrow(() -> new Mismatch("the first shipment is not listed"));
          Tree changed =
              status(
                  200,
                  play.company.put(one, shipment("39000.00"), Expect.number(found, "version")));
          return "claimed now " + Expect.text(changed, "claimedAmount", "amount");
        });
  }

  private Map<String, Object> shipment(String claimed) {
    var row = new LinkedHashMap<String, Object>();
    row.put("contractNumber", "QC-2026-01");
    row.put("invoiceNumber", "INV-1");
    row.put("hsCode", HS_CODE);
    row.put("shippedOn", today().minusMonths(4).toString());
    row.put("declarationNumber", declaration(1));
    row.put("paymentMethod", "OA");
    row.put("paymentTerm", "提单日后 60 天");
    row.put("invoiceAmount", usd("50000.00"));
    row.put("receivedAmount", usd("10000.00"));
    row.put("claimedAmount", usd(claimed));
    row.put("collectionStatus", "PARTLY_COLLECTED");
    return row;
  }

  void importWithFaults() {
    play.steps.check(
        "import a table with wrong rows",
        "nothing is imported, each row and its column is named, a workbook to correct",
        () -> {
          Tree report = status(200, imported(row(2, "12", "2000.00"), row(3, HS_CODE, "9999999")));
          same("outcome", "NOTHING_IMPORTED", report.at("outcome").textOrEmpty());
          List<String> where =
              report.at("faults").items().stream()
                  .map(f -> f.at("row") + " " + f.at("field").textOrEmpty())
                  .toList();
          same("faults", List.of("2 hsCode", "3 claimedAmount"), where);
          ApiAnswer workbook = play.company.follow(Expect.text(report, "corrections", "link"));
          status(200, workbook);
          return String.join("; ", where) + "; a workbook of " + workbook.body().length + " bytes";
        });
  }

  void importShipments() throws Steps.Broken {
    play.steps.must(
        "import the corrected table",
        "two rows become shipments",
        () -> {
          Tree report =
              status(200, imported(row(2, HS_CODE, "2000.00"), row(3, HS_CODE, "1500.00")));
          same("outcome", "IMPORTED", report.at("outcome").textOrEmpty());
          same("imported", 2L, Expect.number(report, "imported"));
          return "claimed in all " + Expect.text(report, "shipments", "claimed", "amount");
        });
  }

  private ApiAnswer imported(String... rows) throws Exception {
    String csv =
        "合同号/信用证号,发票号,海关商品编号,出运日期,报关单号,支付方式,支付期限,发票金额,已收汇金额,索赔金额,收汇状态\n"
            + List.of(rows).stream().collect(Collectors.joining("\n"));
    return play.company.postFile(
        path() + "/shipments/imports", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
  }

  private String row(int shipment, String hsCode, String claimed) {
    return String.join(
        ",",
        "QC-2026-0" + shipment,
        "INV-" + shipment,
        hsCode,
        today().minusMonths(4).toString(),
        declaration(shipment),
        "赊销",
        "提单日后 60 天",
        "2000.00",
        "0.00",
        claimed,
        "未收汇");
  }

  void checkTradeData() {
    play.steps.check(
        "check the shipments against customs' data",
        "two declarations found, one not",
        () -> {
          Tree page =
              status(200, play.company.post(path() + "/trade-data-checks?limit=100", Map.of()));
          List<String> results =
              page.at("items").items().stream()
                  .map(
                      each ->
                          each.at("invoiceNumber").textOrEmpty()
                              + " "
                              + each.at("findings").items().getFirst().at("result").textOrEmpty())
                  .sorted()
                  .toList();
          same("results", List.of("INV-1 NORMAL", "INV-2 NORMAL", "INV-3 NOT_FOUND"), results);
          return String.join("; ", results);
        });
  }

  AttachmentSteps attachments() {
    return new AttachmentSteps(play, path());
  }

  /** Of this company and this playing alone: 2248 洋山, export. */
  private String declaration(int shipment) {
    long own = Math.floorMod(play.policyNumber.hashCode(), 1_000_000L);
    return "2248" + today().getYear() + "0%06d%03d".formatted(own, shipment);
  }

  private static Map<String, Object> usd(String amount) {
    return Map.of("amount", amount, "currency", "USD");
  }

  private LocalDate today() {
    return play.clock.now().atZone(Policy.ZONE).toLocalDate();
  }
}
