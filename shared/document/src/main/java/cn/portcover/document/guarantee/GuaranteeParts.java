package cn.portcover.document.guarantee;

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
import cn.portcover.domain.guarantee.GuaranteeForm;
import cn.portcover.domain.reference.ReferenceTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The parts that application and policy have in common: the importer, what is guaranteed, duties.
 */
final class GuaranteeParts {
  private final GuaranteeForm form;
  private final CodeNames names;
  private final Language language;

  GuaranteeParts(GuaranteeForm form, CodeNames names, Language language) {
    this.form = form;
    this.names = names;
    this.language = language;
  }

  /**
   * @param pointer where the company stands in the record
   */
  void importer(Sheet sheet, String pointer, Company importer) {
    sheet.section(Label.of("投保人及被保险人", "Policyholder and insured"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("投保人（进口企业）", "Policyholder (importer)"),
                Value.at(pointer + "/name", importer.name()))
            .add(
                Label.of("统一社会信用代码", "Credit code (USCC)"),
                Value.at(pointer + "/uscc", importer.uscc()))
            .add(
                Label.of("海关十位编码", "Customs code"),
                Value.at("/form/customsCode", form.customsCode()))
            .wide(
                Label.of("被保险人", "Insured"),
                Value.own(
                    language.choose("中华人民共和国海关", "Customs of the People's Republic of China")))
            .add(Label.of("联系人", "Contact"), Value.at("/form/contact", form.contact()))
            .add(Label.of("联系电话", "Telephone"), Value.at("/form/phone", form.phone())));
  }

  /** What the guarantee is for, and the amounts of it. */
  void guarantee(Sheet sheet) {
    sheet.section(Label.of("担保事项", "What is guaranteed"));
    sheet.facts(
        new Facts(language)
            .wide(
                Label.of("申报关区", "Customs district"),
                named(
                    "/form/customsDistrict",
                    ReferenceTable.CUSTOMS_DISTRICTS,
                    form.customsDistrict()))
            .wide(
                Label.of("使用类型", "Use type"),
                named("/form/useType", ReferenceTable.USE_TYPES, form.useType()))
            .add(
                Label.of("报关单号", "Declaration no."),
                Value.at("/form/declarationNumber", form.declarationNumber()))
            .add(
                Label.of("合同号", "Contract no."),
                Value.at("/form/contractNumber", form.contractNumber())));
    duties(sheet);
  }

  private void duties(Sheet sheet) {
    Table table =
        new Table(
            language,
            List.of(
                new Table.Column(Label.of("税种", "Kind of duty"), 8, false),
                new Table.Column(Label.of("税款金额", "Amount"), 4, true)));
    form.duties()
        .forEach(
            duty ->
                table.row(List.of(Value.own(duty.kind().label(language)), money(duty.amount()))));
    table.row(
        List.of(
            Value.own(language.choose("保证金额合计", "Guaranteed amount, total")),
            money(form.guaranteedAmount())));
    sheet.table(table);
  }

  static Value money(@Nullable Money money) {
    return money == null ? Value.NONE : Value.own(Wording.money(money));
  }

  /** A code of a table, with what it is called. */
  private Value named(String pointer, ReferenceTable table, Object code) {
    return Value.at(pointer, code + " " + names.of(table, code.toString()));
  }
}
