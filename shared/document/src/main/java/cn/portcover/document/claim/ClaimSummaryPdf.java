package cn.portcover.document.claim;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Printed;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Table;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Language;
import cn.portcover.domain.claim.BankDetails;
import cn.portcover.domain.claim.CaseFacts;
import cn.portcover.domain.claim.Claim;
import cn.portcover.domain.claim.ClaimForm;
import cn.portcover.domain.claim.ClaimTask;
import cn.portcover.domain.claim.Shipment;
import cn.portcover.domain.claim.ShipmentRow;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 索赔申请书: a claim with all its sections and shipments, as it stands. */
@Singleton
public final class ClaimSummaryPdf implements Printed {

  /**
   * Refuses with {@link cn.portcover.document.CharacterNotPrintable}; pointers are into the claim.
   */
  public RenderedPdf render(Claim claim, List<Shipment> shipments, Heading heading) {
    Language language = heading.language();
    Sheet sheet =
        Sheet.open(Label.of("信用保险索赔申请书", "Claim under a credit insurance policy"), heading);
    header(sheet, claim, language);
    parties(sheet, claim.form(), language);
    caseFacts(sheet, claim.form(), language);
    shipments(sheet, claim, shipments, language);
    causes(sheet, claim.form(), language);
    review(sheet, claim, language);
    return sheet.close();
  }

  private static void header(Sheet sheet, Claim claim, Language language) {
    Claim.Submission made = claim.submission();
    sheet.section(Label.of("索赔申请", "Claim"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("索赔申请号", "Claim no."), Value.at("/claimNumber", claim.number()))
            .add(
                Label.of("保险单号", "Policy no."),
                Value.at("/policyNumber", claim.header().policyNumber()))
            .wide(
                Label.of("被保险人", "Insured"),
                Value.at("/insured/name", claim.header().insured().name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at("/insured/uscc", claim.header().insured().uscc()))
            .add(Label.of("状态", "Status"), Value.own(claim.status().label(language)))
            .wide(
                Label.of("保险机构", "Insurer"),
                Value.at("/insurer/name", claim.header().insurerName()))
            .add(
                Label.of("索赔申请人", "Claimant"),
                Value.at("/claimant", claim.header().startedBy().name()))
            .add(
                Label.of("提交", "Submitted"),
                made == null
                    ? Value.NONE
                    : Value.own(Wording.instant(made.at()) + " (" + made.number() + ")")));
  }

  private static void parties(Sheet sheet, ClaimForm form, Language language) {
    var buyer = form.buyer();
    sheet.section(Label.of("买方及银行", "Buyer and banks"));
    Facts facts =
        new Facts(language)
            .add(
                Label.of("买方代码", "Buyer code"),
                Value.at("/buyer/code", buyer == null ? null : buyer.code()))
            .add(
                Label.of("买方英文名称", "Buyer's name"),
                Value.at("/buyer/englishName", buyer == null ? null : buyer.englishName()));
    bank(facts, Label.of("开证行", "Issuing bank"), "/issuingBank", form.issuingBank());
    bank(facts, Label.of("保兑行", "Confirming bank"), "/confirmingBank", form.confirmingBank());
    facts
        .add(
            Label.of("融资银行", "Financing bank"),
            Value.at("/financing/bankName", form.financing().bankName()))
        .add(
            Label.of("融资金额", "Amount financed"),
            Value.at("/financing/amount", form.financing().amount()));
    sheet.facts(facts);
  }

  private static void bank(Facts facts, Label label, String pointer, BankDetails bank) {
    facts
        .add(label, Value.at(pointer + "/swift", bank.swift()))
        .add(
            Label.of(label.chinese() + "国家", label.english() + ", country"),
            Value.at(pointer + "/country", bank.country()))
        .wide(
            Label.of(label.chinese() + "名称", label.english() + ", name"),
            Value.at(pointer + "/englishName", bank.englishName()))
        .wide(
            Label.of(label.chinese() + "地址", label.english() + ", address"),
            Value.at(pointer + "/englishAddress", bank.englishAddress()));
  }

  private static void caseFacts(Sheet sheet, ClaimForm form, Language language) {
    CaseFacts facts = form.caseFacts();
    sheet.section(Label.of("案件信息", "Facts of the case"));
    sheet.facts(
        new Facts(language)
            .add(
                Label.of("委托保险人追讨", "Insurer collects"),
                answer(facts.collectionEntrusted(), language))
            .add(
                Label.of("已办理贸易融资", "Trade finance obtained"),
                answer(facts.tradeFinanceObtained(), language))
            .add(
                Label.of("已签《索赔权转让协议》", "Claim right assigned"),
                answer(facts.claimRightAssigned(), language))
            .add(
                Label.of("已签《赔款转让协议》", "Indemnity assigned"),
                answer(facts.indemnityAssigned(), language))
            .add(
                Label.of("已向银行催款", "Bank asked for payment"),
                answer(facts.paymentDemandedFromBank(), language))
            .add(
                Label.of("已签《应收账款转让协议》", "Receivables assigned"),
                answer(facts.receivablesAssigned(), language)));
  }

  private static Value answer(@Nullable Boolean answer, Language language) {
    if (answer == null) {
      return Value.NONE;
    }
    return Value.own(answer ? language.choose("是", "yes") : language.choose("否", "no"));
  }

  private static void shipments(
      Sheet sheet, Claim claim, List<Shipment> shipments, Language language) {
    sheet.section(Label.of("出运信息", "Shipments"));
    Table table =
        new Table(
            language,
            List.of(
                new Table.Column(Label.of("发票号", "Invoice"), 2.2f, false),
                new Table.Column(Label.of("报关单号", "Declaration"), 2.6f, false),
                new Table.Column(Label.of("出运日期", "Shipped"), 1.6f, false),
                new Table.Column(Label.of("发票金额", "Invoiced"), 1.8f, true),
                new Table.Column(Label.of("已收汇", "Received"), 1.8f, true),
                new Table.Column(Label.of("索赔金额", "Claimed"), 1.8f, true)));
    for (int i = 0; i < shipments.size(); i++) {
      String at = "/shipments/" + i;
      ShipmentRow row = shipments.get(i).row();
      table.row(
          List.of(
              Value.at(at + "/invoiceNumber", row.invoiceNumber()),
              Value.at(at + "/declarationNumber", row.declarationNumber()),
              Value.at(at + "/shippedOn", row.shippedOn()),
              Value.at(at + "/invoiceAmount", row.invoiceAmount().amount()),
              Value.at(at + "/receivedAmount", row.receivedAmount().amount()),
              Value.at(at + "/claimedAmount", row.claimedAmount().amount())));
    }
    sheet.table(table);
    var sums = claim.shipments();
    sheet.facts(
        new Facts(language)
            .add(Label.of("笔数", "Number"), Value.own(String.valueOf(sums.count())))
            .add(Label.of("发票金额合计", "Invoiced in all"), Value.own(sums.invoiced().toString()))
            .add(Label.of("已收汇合计", "Received in all"), Value.own(sums.received().toString()))
            .add(Label.of("索赔金额合计", "Claimed in all"), Value.own(sums.claimed().toString())));
  }

  private static void causes(Sheet sheet, ClaimForm form, Language language) {
    var cause = form.lossCause();
    sheet.section(Label.of("索赔原因及案情说明", "Cause and case"));
    sheet.facts(
        new Facts(language)
            .add(
                Label.of("致损原因", "Cause of loss"),
                cause == null ? Value.NONE : Value.own(cause.label(language)))
            .add(Label.of("知悉损失日期", "Loss known on"), Value.at("/lossOn", form.lossOn()))
            .wide(
                Label.of("索赔原因描述", "Description"),
                Value.at("/lossDescription", form.lossDescription()))
            .wide(Label.of("案情说明", "Case"), Value.at("/caseStatement", form.caseStatement()))
            .wide(Label.of("减损措施", "Mitigation"), Value.at("/mitigation", form.mitigation())));
  }

  private static void review(Sheet sheet, Claim claim, Language language) {
    var decision = claim.review().decision();
    List<ClaimTask> tasks = claim.review().tasks();
    if (decision == null && tasks.isEmpty()) {
      return;
    }
    sheet.section(Label.of("审核回执", "The insurer's review"));
    if (decision != null) {
      sheet.facts(
          new Facts(language)
              .add(
                  Label.of("核定损失", "Accepted loss"),
                  Value.at("/decision/acceptedLoss", decision.acceptedLoss()))
              .add(
                  Label.of("赔付金额", "Indemnity"),
                  Value.at("/decision/indemnity", decision.indemnity()))
              .wide(
                  Label.of("计算方式", "Formula"), Value.at("/decision/formula", decision.formula())));
    }
    if (!tasks.isEmpty()) {
      sheet.clauses(
          java.util.stream.IntStream.range(0, tasks.size())
              .mapToObj(i -> Value.at("/tasks/" + i + "/text", tasks.get(i).text()))
              .toList());
    }
  }
}
