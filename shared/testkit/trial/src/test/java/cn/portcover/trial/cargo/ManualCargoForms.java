package cn.portcover.trial.cargo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.SomeCovers;
import java.util.List;
import java.util.Map;

/** A form in which each field says something else than {@link cn.portcover.trial.SomeCargo}'s. */
final class ManualCargoForms {
  private ManualCargoForms() {}

  static Map<String, Object> other(String cover) {
    return Fields.of(
        "openCoverId",
        cover,
        "goods",
        Fields.of(
            "section", "11",
            "detail", "数控车床",
            "packaging", "99",
            "description", "机床",
            "quantityAndWeight", "2 台",
            "marks", "GB-1"),
        "invoice",
        Fields.of(
            "type", "PAPER_SPECIAL",
            "title", "另一抬头",
            "taxNumber", "91110107569535667U",
            "address", "北京市石景山区",
            "openingBank", "试验银行",
            "bankAccount", "62220210",
            "email", "other@trial.example",
            "phone", "010-65307600"),
        "transport",
        transport(),
        "insurance",
        Fields.of(
            "coverCode",
            "ALL_RISKS",
            "invoiceAmount",
            Fields.of("amount", "300000.00", "currency", "CNY"),
            "markupPercent",
            "20",
            "ratePermille",
            "0.6",
            "additionalCovers",
            List.of("OTHER"),
            "otherCover",
            "提货不着险"),
        "specialClauses",
        List.of(Fields.of("name", "仓储", "content", "干燥")));
  }

  private static Map<String, Object> transport() {
    return Fields.of(
        "invoiceNumber",
        "INV-2",
        "billOfLadingNumber",
        "BL-2",
        "mode",
        "5",
        "voyage",
        "CA-931",
        "vesselName",
        "无",
        "carriage",
        "BULK",
        "bulk",
        true,
        "departureOn",
        SomeCovers.today().plusDays(11).toString(),
        "arrivalOn",
        SomeCovers.today().plusDays(12).toString(),
        "from",
        Fields.of("country", "CHN", "province", "北京市", "city", "北京市"),
        "portOfLoading",
        Fields.of("name", "首都机场", "description", "PEK"),
        "to",
        Fields.of("country", "FRA", "province", "法兰西岛", "city", "Paris"),
        "portOfDestination",
        Fields.of("name", "Paris", "description", "CDG"),
        "via",
        "Istanbul",
        "letterOfCredit",
        false,
        "claimPayableAt",
        "Paris");
  }

  /** All of it is as {@link #other} says. */
  static void requireOther(Reply view) {
    Map<String, Object> form = other(view.text("openCoverId"));
    for (String section : List.of("goods", "invoice", "transport", "insurance")) {
      Map<?, ?> given = (Map<?, ?>) java.util.Objects.requireNonNull(form.get(section));
      Map<?, ?> shown = (Map<?, ?>) java.util.Objects.requireNonNull(view.at(section));
      given.forEach(
          (field, value) ->
              assertThat(String.valueOf(shown.get(field)))
                  .as("%s of %s", field, section)
                  .isEqualTo(String.valueOf(value)));
    }
    assertThat(view.text("specialClauses/0/name")).isEqualTo("仓储");
  }
}
