package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.problem;
import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.soon;
import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.json.Tree;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The steps of one programme, which is this playing's own. */
final class ProgrammeSteps {
  private static final int FREE_REPORTS = 3;

  /** Companies that are not the journey's. */
  private static final List<String> OTHERS =
      List.of("91110107569535667U,北京港航进出口有限公司", "9131000063159284XQ,上海晨光贸易有限公司");

  private final Play play;
  private final String id;
  private final LocalDate today;
  private final LocalDate collectBy;

  /**
   * @param collectBy the last day on which a policy is collected for the whole period
   */
  ProgrammeSteps(Play play, LocalDate collectBy) {
    this.play = play;
    this.collectBy = collectBy;
    this.today = LocalDate.ofInstant(play.clock.now(), Policy.ZONE);
    this.id = "shenzhen-" + play.freshKey().substring(4, 16).toLowerCase(Locale.ROOT);
  }

  void publish() throws Steps.Broken {
    play.steps.must(
        "the administrator publishes a programme, to be collected by " + collectBy,
        "published, without a list yet",
        () -> {
          Tree published =
              status(200, play.administrator.put("/v1/admin/programmes/" + id, terms()));
          that(published.at("list").isAbsent(), "there is a list: " + published);
          return id;
        });
  }

  /**
   * What the company sees, and why it cannot collect.
   *
   * @param reason of the programme's eligibility
   */
  void isNotFor(String reason, int refused, String code) {
    play.steps.check(
        "look at the programme and try to collect",
        reason + ", refused with " + code,
        () -> {
          Tree eligibility = programme().at("eligibility");
          same("reason", reason, eligibility.at("reason").textOrEmpty());
          that(!eligibility.at("mayCollect").isTrue(), "it may be collected");
          return problem(refused, code, play.company.post(path("collection"), null))
              .at("detail")
              .textOrEmpty();
        });
  }

  void publishWrongList() {
    play.steps.check(
        "publish a list with wrong and repeated companies",
        "nothing is published, each wrong row is named",
        () -> {
          Tree report =
              list(
                  OTHERS.getFirst(),
                  "91110107569535667X,校验位有误的公司",
                  "9111010756953566,代码不足的公司",
                  OTHERS.getFirst());
          same("outcome", "NOTHING_PUBLISHED", report.at("outcome").textOrEmpty());
          List<String> faults =
              report.at("faults").items().stream()
                  .map(each -> each.at("row") + " " + each.at("code").textOrEmpty())
                  .toList();
          same(
              "faults",
              List.of("4 uscc-check-character", "5 uscc-malformed", "6 company-listed-twice"),
              faults);
          Expect.text(report, "corrections", "link");
          return String.join(", ", faults);
        });
  }

  void publishListOfOthers() {
    play.steps.check(
        "publish a list without the company",
        "two companies are on it",
        () -> published(list(OTHERS.getFirst(), OTHERS.getLast()), 2));
  }

  void publishList() throws Steps.Broken {
    play.steps.must(
        "publish the list",
        "the company is on it",
        () -> published(list(OTHERS.getFirst(), play.holder.uscc() + "," + play.holder.name()), 2));
  }

  private static String published(Tree report, long companies) throws Mismatch {
    same("outcome", "PUBLISHED", report.at("outcome").textOrEmpty());
    same("companies", companies, Expect.number(report, "list", "companies"));
    return companies + " companies";
  }

  /** As a spreadsheet program writes it: a title, the headings, a column that nobody asked for. */
  private Tree list(String... rows) throws Exception {
    String csv = "符合条件企业名单,,\r\n统一社会信用代码,企业名称,所在区\r\n" + String.join(",宝安区\r\n", rows) + ",宝安区\r\n";
    return status(
        200,
        play.administrator.postFile(
            "/v1/admin/programmes/" + id + "/companies",
            "text/csv",
            csv.getBytes(StandardCharsets.UTF_8)));
  }

  void mayBeCollected(boolean inTime) {
    play.steps.check(
        "look at the programme",
        inTime
            ? "it may be collected, for the whole period"
            : "it may be collected, the cover begins at the issue",
        () -> {
          Tree programme = programme();
          that(programme.at("eligibility", "mayCollect").isTrue(), "not to collect: " + programme);
          Tree cover = programme.at("coverIfCollectedNow");
          same("in time", inTime, cover.at("inTime").isTrue());
          same("from", inTime ? from().toString() : "", cover.at("from").textOrEmpty());
          return Expect.text(cover, "effect");
        });
  }

  void collect() throws Steps.Broken {
    play.steps.must(
        "collect the policy (领取)",
        "the insurer is asked for an offer",
        () -> {
          Tree collected = status(201, play.company.post(path("collection"), null));
          play.insurer.awaitReceived("programme.collection-requested", "programmeId", id);
          return collected.at("statusLabel").textOrEmpty();
        });
  }

  void isOffered() throws Steps.Broken {
    play.steps.must(
        "find the offer among the applications",
        "an application of this programme, for the time that was collected",
        () ->
            soon(
                () -> {
                  String offer = programme().at("collection", "offerNumber").textOrEmpty();
                  that(!offer.isEmpty(), "the insurer has not offered yet");
                  Tree application = application(offer);
                  same("programme", id, application.at("programmeId").textOrEmpty());
                  Tree period = application.at("form", "insuredPeriod");
                  LocalDate begins = collectBy.isBefore(today) ? today : from();
                  same("from", begins.toString(), period.at("from").textOrEmpty());
                  same("to", to().toString(), period.at("to").textOrEmpty());
                  return offer + " " + period;
                }));
  }

  private Tree application(String offer) throws Exception {
    Tree list = status(200, play.company.get("/v1/applications?status=TO_BE_CONFIRMED&limit=100"));
    for (Tree each : list.at("items").items()) {
      if (each.at("offerNumber").textOrEmpty().equals(offer)) {
        return status(200, play.company.get("/v1/applications/" + Expect.text(each, "id")));
      }
    }
    throw new Mismatch("offer " + offer + " is not among the first hundred");
  }

  void creditReports() {
    play.steps.check(
        "ask for credit reports on buyers",
        FREE_REPORTS + " are delivered, the next is refused",
        () -> {
          for (int i = 1; i <= FREE_REPORTS; i++) {
            status(201, play.company.post(path("credit-reports"), buyer("Buyer " + i + " GmbH")));
          }
          var oneMore = play.company.post(path("credit-reports"), buyer("One More GmbH"));
          problem(409, "no-free-reports-left", oneMore);
          return soon(
              () -> {
                Tree reports = status(200, play.company.get(path("credit-reports")));
                same("left", 0L, Expect.number(reports, "left"));
                for (Tree each : reports.at("items").items()) {
                  same("status", "DELIVERED", each.at("status").textOrEmpty());
                }
                return Expect.text(reports.at("items").items().getFirst(), "answer", "text");
              });
        });
  }

  private static Map<String, Object> buyer(String name) {
    return Map.of("buyer", Map.of("englishName", name, "country", "DEU"));
  }

  private Tree programme() throws Exception {
    Tree all = status(200, play.company.get("/v1/programmes"));
    for (Tree each : all.at("items").items()) {
      if (each.at("id").textOrEmpty().equals(id)) {
        return each;
      }
    }
    throw new Mismatch("no programme " + id + " among them");
  }

  private String path(String below) {
    return "/v1/programmes/" + id + "/" + below;
  }

  private LocalDate from() {
    return today.withDayOfMonth(1);
  }

  private LocalDate to() {
    return from().plusYears(1).minusDays(1);
  }

  /** As in Shenzhen in 2022. */
  private Map<String, Object> terms() {
    var terms = new LinkedHashMap<String, Object>();
    terms.put("insurer", InsurerDesk.INSURER);
    terms.put("chineseName", "出口信用保险外贸中小微企业统保政策");
    terms.put("englishName", "Export credit insurance for small exporters");
    terms.put("publisher", "深圳市商务局");
    terms.put("criteria", "上年度出口额 800 万美元（含）以下企业");
    terms.put("collectFrom", today.minusDays(10).toString());
    terms.put("collectBy", collectBy.toString());
    terms.put("period", Map.of("from", from().toString(), "to", to().toString()));
    terms.put("coverRatioPercent", "80");
    terms.put("buyerLimit", Map.of("amount", "150000.00", "currency", "USD"));
    terms.put("scope", "保单有效期内与买方签订销售合同并以被保险人名义报关的全部出口业务。");
    terms.put(
        "risks",
        Map.of(
            "commercial",
            List.of("无力偿还债务", "买家破产", "拖欠货款", "拒绝接受货物"),
            "political",
            List.of("战争、动乱", "贸易管制", "外汇管制")));
    terms.put("countriesExcluded", List.of());
    terms.put("premiumPaidBy", "财政资金全额承担");
    terms.put("freeCreditReports", FREE_REPORTS);
    terms.put("extras", List.of("免费提供 3 个海外买家资信报告", "按月推送国别风险信息、海外市场信息、风险提示信息"));
    return terms;
  }
}
