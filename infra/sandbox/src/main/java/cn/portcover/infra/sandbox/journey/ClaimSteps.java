package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.same;
import static cn.portcover.infra.sandbox.journey.Expect.status;

import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.sandbox.json.Tree;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** 索赔申请: the policy that it is under, the draft, and its form. */
final class ClaimSteps {
  private final Play play;
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

  private LocalDate today() {
    return play.clock.now().atZone(Policy.ZONE).toLocalDate();
  }

  /** Of the claim as it was started. */
  AttachmentSteps attachments() {
    return new AttachmentSteps(play, path());
  }
}
