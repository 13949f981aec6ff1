package cn.portcover.trial;

import java.util.List;
import java.util.Map;

/** What companies fill in of cargo applications under {@link SomeCovers}' open covers. */
public final class SomeCargoForms {
  private SomeCargoForms() {}

  public static Map<String, Object> goods() {
    return Fields.of(
        "section", "16",
        "detail", "笔记本电脑",
        "packaging", "22",
        "description", "自动数据处理设备",
        "quantityAndWeight", "200 箱 / 3,000 kg",
        "marks", "N/M");
  }

  public static Map<String, Object> transport() {
    return Fields.of(
        "invoiceNumber", "INV-2026-0117",
        "billOfLadingNumber", "COSU6312345678",
        "mode", "2",
        "voyage", "V.083W",
        "vesselName", "COSCO SHIPPING LEO",
        "carriage", "CONTAINER",
        "departureOn", SomeCovers.today().plusDays(10).toString(),
        "arrivalOn", SomeCovers.today().plusDays(40).toString(),
        "from", Fields.of("country", "CHN", "province", "上海市", "city", "上海市"),
        "portOfLoading", Fields.of("name", "上海洋山港", "description", "洋山四期"),
        "to", Fields.of("country", "DEU", "city", "Hamburg"),
        "portOfDestination", Fields.of("name", "Hamburg", "description", "CTA 码头"),
        "letterOfCredit", true,
        "letterOfCreditNumber", "LC-HH-2026-55",
        "claimPayableAt", "Hamburg");
  }

  public static Map<String, Object> insurance() {
    return Fields.of(
        "coverCode",
        "ALL_RISKS",
        "invoiceAmount",
        Fields.of("amount", "500000.00"),
        "ratePermille",
        "0.8",
        "additionalCovers",
        List.of("STRIKES", "WAR"));
  }

  /** What the company fills in, nothing missing. */
  public static Map<String, Object> form(String cover) {
    return Fields.of(
        "openCoverId", cover,
        "goods", goods(),
        "invoice",
            Fields.of(
                "type", "ELECTRONIC",
                "title", "试验贸易有限公司",
                "taxNumber", "91350200MA2XNW4K3Q",
                "address", "西安市雁塔区科技路 48 号",
                "email", "caiwu@trial.example",
                "phone", "029-88316427"),
        "transport", transport(),
        "insurance", insurance(),
        "specialClauses", List.of(Fields.of("name", "装载", "content", "舱内")));
  }
}
