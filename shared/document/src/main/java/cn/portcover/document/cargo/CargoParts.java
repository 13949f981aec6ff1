package cn.portcover.document.cargo;

import cn.portcover.document.CodeNames;
import cn.portcover.document.layout.Facts;
import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Table;
import cn.portcover.document.layout.Value;
import cn.portcover.document.layout.Wording;
import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.Money;
import cn.portcover.domain.cargo.CargoForm;
import cn.portcover.domain.cargo.CargoGoods;
import cn.portcover.domain.cargo.CargoInsurance;
import cn.portcover.domain.cargo.CargoPlace;
import cn.portcover.domain.cargo.CargoTransport;
import cn.portcover.domain.cargo.Insured;
import cn.portcover.domain.reference.ReferenceTable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parts that application and policy have in common: parties, goods, carriage, insurance. */
final class CargoParts {
  private final CargoForm form;
  private final CodeNames names;
  private final Language language;

  CargoParts(CargoForm form, CodeNames names, Language language) {
    this.form = form;
    this.names = names;
    this.language = language;
  }

  /**
   * @param pointer where the company stands in the record
   */
  void parties(Sheet sheet, String pointer, Company applicant, Insured insured) {
    sheet.section(Label.of("投保公司及被投保公司", "Applicant and insured"));
    sheet.facts(
        new Facts(language)
            .wide(Label.of("投保公司", "Applicant"), Value.at(pointer + "/name", applicant.name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at(pointer + "/uscc", applicant.uscc()))
            .add(
                Label.of("组织机构代码", "Organisation code"),
                Value.at(pointer + "/organisationCode", applicant.organisationCode()))
            .wide(Label.of("被投保公司", "Insured"), Value.at("/insured/name", insured.name()))
            .add(Label.of("被投保公司代码", "Insured's USCC"), Value.at("/insured/uscc", insured.uscc())));
  }

  void goods(Sheet sheet) {
    CargoGoods goods = form.goods();
    sheet.section(Label.of("货物信息", "Goods"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("货物大类", "Section of the tariff"),
                named("/form/goods/section", ReferenceTable.HS_SECTIONS, goods.section()))
            .wide(Label.of("货物细类", "Kind of goods"), Value.at("/form/goods/detail", goods.detail()))
            .add(
                Label.of("货物包装", "Packaging"),
                named("/form/goods/packaging", ReferenceTable.PACKAGING, goods.packaging()))
            .add(
                Label.of("包装及件数/重量", "Quantity, weight"),
                Value.at("/form/goods/quantityAndWeight", goods.quantityAndWeight()))
            .wide(
                Label.of("货物标的描述", "Description"),
                Value.at("/form/goods/description", goods.description()))
            .wide(Label.of("标记/唛头", "Marks"), Value.at("/form/goods/marks", goods.marks())));
  }

  void transport(Sheet sheet) {
    CargoTransport way = form.transport();
    sheet.section(Label.of("运输信息", "Carriage"));
    sheet.facts(
        new Facts(language)
            .add(Label.of("发票号", "Invoice no."), at("invoiceNumber", way.invoiceNumber()))
            .add(
                Label.of("提单/运单号", "Bill of lading no."),
                at("billOfLadingNumber", way.billOfLadingNumber()))
            .add(
                Label.of("运输方式", "Mode of transport"),
                named("/form/transport/mode", ReferenceTable.TRANSPORT_MODES, way.mode()))
            .add(
                Label.of("运载方式", "Carried in"),
                way.carriage() == null ? Value.NONE : Value.own(way.carriage().label(language)))
            .add(Label.of("航次/航班/车次/车牌号", "Voyage"), at("voyage", way.voyage()))
            .add(Label.of("船舶名称", "Vessel"), at("vesselName", way.vesselName()))
            .add(Label.of("是否大宗散装运输", "In bulk"), yesOrNo(way.bulk()))
            .add(Label.of("起运日期", "Departure"), at("departureOn", way.departureOn()))
            .add(Label.of("预计抵达日期", "Expected arrival"), at("arrivalOn", way.arrivalOn()))
            .wide(Label.of("起运地", "From"), place("/form/transport/from", way.from()))
            .add(
                Label.of("起运港名称", "Port of loading"),
                at("portOfLoading/name", way.portOfLoading().name()))
            .add(
                Label.of("起运港描述", "Description"),
                at("portOfLoading/description", way.portOfLoading().description()))
            .wide(Label.of("目的地", "To"), place("/form/transport/to", way.to()))
            .add(
                Label.of("目的港名称", "Port of destination"),
                at("portOfDestination/name", way.portOfDestination().name()))
            .add(
                Label.of("目的地描述", "Description"),
                at("portOfDestination/description", way.portOfDestination().description()))
            .wide(Label.of("途径港描述", "Via"), at("via", way.via()))
            .add(Label.of("是否使用信用证", "Letter of credit"), yesOrNo(way.letterOfCredit()))
            .add(
                Label.of("信用证号码", "Letter of credit no."),
                at("letterOfCreditNumber", way.letterOfCreditNumber()))
            .wide(
                Label.of("赔款偿付地点", "Claim payable at"),
                at("claimPayableAt", way.claimPayableAt())));
  }

  /** What is insured against and on which sums, as the company has filled it in. */
  Facts insurance() {
    CargoInsurance insurance = form.insurance();
    String additional =
        insurance.additionalCovers().stream()
            .map(cover -> cover.label(language))
            .collect(Collectors.joining(language.choose("、", ", ")));
    return new Facts(language)
        .wide(Label.of("险别", "Cover"), Value.at("/form/insurance/coverCode", cover(insurance)))
        .add(
            Label.of("附加险", "Additional covers"),
            additional.isEmpty() ? Value.NONE : Value.own(additional))
        .add(
            Label.of("其他附加险说明", "Other cover"),
            Value.at("/form/insurance/otherCover", insurance.otherCover()))
        .add(Label.of("发票金额", "Invoice amount"), money(insurance.invoiceAmount()))
        .add(Label.of("加成比例", "Markup"), Value.own(Wording.percent(insurance.markupPercent())))
        .add(
            Label.of("保险费率", "Rate"),
            insurance.ratePermille() == null
                ? Value.NONE
                : Value.own(Wording.permille(insurance.ratePermille())));
  }

  private static @Nullable String cover(CargoInsurance insurance) {
    String code = insurance.coverCode();
    return insurance.coverName() == null ? code : code + " " + insurance.coverName();
  }

  void specialClauses(Sheet sheet) {
    sheet.section(Label.of("特殊约定信息", "Special clauses"));
    if (form.specialClauses().isEmpty()) {
      sheet.paragraph(Value.own(language.choose("无。", "None.")));
      return;
    }
    Table table =
        new Table(
            language,
            List.of(
                new Table.Column(Label.of("名称", "Name"), 3, false),
                new Table.Column(Label.of("内容", "Content"), 9, false)));
    for (int i = 0; i < form.specialClauses().size(); i++) {
      String at = "/form/specialClauses/" + i;
      table.row(
          List.of(
              Value.at(at + "/name", form.specialClauses().get(i).name()),
              Value.at(at + "/content", form.specialClauses().get(i).content())));
    }
    sheet.table(table);
  }

  static Value money(@Nullable Money money) {
    return money == null ? Value.NONE : Value.own(Wording.money(money));
  }

  private Value named(String pointer, ReferenceTable table, @Nullable Object code) {
    return code == null
        ? Value.NONE
        : Value.at(pointer, code + " " + names.of(table, code.toString()));
  }

  private Value place(String pointer, CargoPlace place) {
    StringBuilder words = new StringBuilder();
    if (place.country() != null) {
      String code = place.country().value();
      words.append(names.of(ReferenceTable.COUNTRIES, code)).append(" (").append(code).append(')');
    }
    for (String part : new String[] {place.province(), place.city()}) {
      if (part != null) {
        words.append(words.isEmpty() ? "" : " / ").append(part);
      }
    }
    return Value.at(pointer, words.toString());
  }

  private Value yesOrNo(boolean answer) {
    return Value.own(answer ? language.choose("是", "yes") : language.choose("否", "no"));
  }

  private static Value at(String field, @Nullable Object value) {
    return Value.at("/form/transport/" + field, value);
  }
}
