package cn.portcover.trial.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.trade.DeclarationNumber;
import cn.portcover.domain.trade.TradeDataCheck;
import cn.portcover.domain.trade.TradeDataCheck.Result;
import cn.portcover.operation.port.TradeData;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Fields;
import cn.portcover.trial.Insurer;
import cn.portcover.trial.Refused;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TradeDataTest {
  private final Insurer customs = Insurer.enrolled(Trial.fresh("customs-"), "CUSTOMS");
  private final SomeCompany company = SomeCompany.fresh();

  private Map<String, Object> declaration(String number, String bill, String total) {
    return Fields.of(
        "kind",
        "DECLARATION",
        "number",
        number,
        "owner",
        Map.of("uscc", company.uscc().value(), "customsCode", "1108919038"),
        "declaration",
        Fields.of(
            "exit", "2248",
            "exportedOn", "2026-05-02",
            "declaredOn", "2026-05-01",
            "declaredAt", "2248",
            "shipper", Map.of("customsCode", "1108919038", "name", "某公司"),
            "transportMode", Map.of("code", "2", "name", "水路运输"),
            "transport", "EVER GIVEN",
            "destinationPort", Map.of("code", "DEHAM"),
            "tradeCountry", "DEU",
            "billOfLading", bill,
            "consignee", "ACME TRADING INC",
            "terms", "FOB",
            "packages", 3,
            "grossKilograms", "12.5",
            "containers", List.of(Map.of("number", "MSKU1234565")),
            "items",
                List.of(
                    Fields.of(
                        "line", 1,
                        "hsCode", "8471.30.00.00",
                        "name", "笔记本电脑",
                        "quantity", "100",
                        "unit", "台",
                        "total", total,
                        "currency", "USD",
                        "origin", "CHN"))));
  }

  private Result checked(String number) {
    TradeData data = Trial.system().beans().getBean(TradeData.class);
    var shipment =
        new TradeDataCheck.Shipment(
            new DeclarationNumber(number),
            null,
            new HsCode("8471300000"),
            LocalDate.of(2026, 5, 2),
            new BigDecimal("50000.00"),
            Currency.getInstance("USD"),
            "Acme Trading");
    var findings = TradeDataCheck.of(company.uscc(), data.find(shipment.numbers())).check(shipment);
    assertThat(findings.getFirst().differences()).isEmpty();
    return findings.getFirst().result();
  }

  @Test
  void whatCustomsPublishClaimsAreCheckedAgainst() {
    String number = "224820260" + Trial.fresh("").substring(4);
    assertThat(checked(number)).isEqualTo(Result.NOT_FOUND);
    customs.tell(
        "trade-data.published",
        "trade-data/" + number,
        declaration(number, "EGLV 1" + number, "50000.00"));
    assertThat(checked(number)).isEqualTo(Result.NORMAL);
  }

  @Test
  void anInsurerPublishesNoTradeData() {
    Refused.fields(
        Trial.insurer()
            .send(
                "trade-data.published",
                "trade-data/x",
                declaration("224820260000000001", "B1", "1.00")),
        "/type message-type-unknown");
  }

  @Test
  void aDocumentWithoutItsContentIsNone() {
    Map<String, Object> data = declaration("224820260000000002", "B1", "1.00");
    Reply without =
        customs.send(
            "trade-data.published", "trade-data/x", Fields.with(data, "declaration", null));
    Refused.fields(without, "/data trade-document-content");
    Reply other =
        customs.send(
            "trade-data.published", "trade-data/x", Fields.with(data, "kind", "BILL_OF_LADING"));
    Refused.fields(other, "/data trade-document-content");
    Reply number =
        customs.send(
            "trade-data.published",
            "trade-data/x",
            Fields.with(data, "number", "E20260000000000044"));
    Refused.fields(number, "/data declaration-number-unified");
  }
}
