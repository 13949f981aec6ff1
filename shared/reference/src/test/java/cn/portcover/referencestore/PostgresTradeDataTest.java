package cn.portcover.referencestore;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Uscc;
import cn.portcover.domain.reference.HsCode;
import cn.portcover.domain.trade.BillOfLading;
import cn.portcover.domain.trade.BillOfLadingNumber;
import cn.portcover.domain.trade.CustomsCode;
import cn.portcover.domain.trade.Declaration;
import cn.portcover.domain.trade.TradeDocument;
import cn.portcover.domain.trade.TradeDocumentKind;
import cn.portcover.operation.port.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostgresTradeDataTest {
  private static final Instant THEN = Instant.parse("2026-11-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 2);
  private static final Uscc ONE = new Uscc("91110107569535667U");
  private static final Uscc OTHER = new Uscc("91512081MA62K0260E");
  private final PostgresTradeData data = new PostgresTradeData(SomeDatabase.OPEN);

  static TradeDocument declaration(String number, String bill, Uscc owner) {
    return new TradeDocument(
        TradeDocumentKind.DECLARATION,
        number,
        new TradeDocument.Owner(owner, null),
        new Declaration(
            null,
            DAY,
            DAY,
            null,
            new Declaration.Party(new CustomsCode("1108919038"), "某公司 O'Neil"),
            null,
            null,
            null,
            null,
            null,
            null,
            new BillOfLadingNumber(bill),
            null,
            "ACME",
            "FOB",
            null,
            3,
            new BigDecimal("12.50"),
            List.of(new Declaration.Container("MSKU1234565", "40HC", null)),
            List.of(
                new Declaration.Item(
                    1,
                    new HsCode("8471300000"),
                    "笔记本电脑",
                    new BigDecimal("100"),
                    "台",
                    new BigDecimal("500.00"),
                    new BigDecimal("50000.00"),
                    Currency.getInstance("USD"),
                    null,
                    null,
                    null))),
        null,
        null);
  }

  static TradeDocument bill(String number, Uscc owner) {
    return new TradeDocument(
        TradeDocumentKind.BILL_OF_LADING,
        number,
        new TradeDocument.Owner(owner, null),
        null,
        new BillOfLading(
            null, null, "EVER GIVEN", null, "某公司", "ACME", DAY, null, null, null, null),
        null);
  }

  @Test
  void whatWasPublishedIsFoundWholeTogetherWithItsBillOfLading() {
    var declaration = declaration("010120260000000101", "BL101", ONE);
    var bill = bill("BL101", ONE);
    data.put(declaration, new Told(1, THEN));
    data.put(bill, new Told(1, THEN));
    assertThat(data.find(List.of("010120260000000101")))
        .containsExactlyInAnyOrder(declaration, bill);
    assertThat(data.find(List.of("010120260000000101", "BL101")))
        .containsExactlyInAnyOrder(declaration, bill);
    assertThat(data.find(List.of("BL101"))).containsExactly(bill);
    assertThat(data.find(List.of("010120260000000102", "%"))).isEmpty();
    assertThat(data.find(List.of())).isEmpty();
  }

  @Test
  void twoCompaniesMayHaveBillsOfTheSameNumber() {
    data.put(bill("BL200", ONE), new Told(1, THEN));
    data.put(bill("BL200", OTHER), new Told(1, THEN));
    assertThat(data.find(List.of("BL200"))).hasSize(2);
  }

  @Test
  void whatIsToldLaterCountsInWhateverOrderItIsWritten() {
    var first = declaration("010120260000000103", "BL1031", ONE);
    var second = declaration("010120260000000103", "BL1032", ONE);
    data.put(second, new Told(2, THEN));
    data.put(first, new Told(1, THEN.plusSeconds(9)));
    assertThat(data.find(List.of("010120260000000103"))).containsExactly(second);
    data.put(first, new Told(0, THEN.plusSeconds(99)));
    assertThat(data.find(List.of("010120260000000103"))).containsExactly(second);
  }
}
