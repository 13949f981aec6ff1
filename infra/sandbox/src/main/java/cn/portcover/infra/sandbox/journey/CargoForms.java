package cn.portcover.infra.sandbox.journey;

import cn.portcover.domain.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the journey's company fills in about a hundred notebooks that go to Hamburg. */
final class CargoForms {
  private CargoForms() {}

  static Map<String, Object> reservation(LocalDate today) {
    return ordered(
        "insurerId", InsurerDesk.CARGO_INSURER,
        "contact", "张敏",
        "phone", "029-88316427",
        "mainTransportMode", "2",
        "mainGoods", "笔记本电脑及零部件",
        "routes", "上海—汉堡",
        "annualVolume", money("60000000.00"),
        "startOn", today.toString());
  }

  /** An application that lacks neither field. */
  static Map<String, Object> application(
      String openCover, String uscc, String company, Instant now) {
    LocalDate departure = LocalDate.ofInstant(now, Policy.ZONE).plusDays(3);
    return ordered(
        "openCoverId",
        openCover,
        "goods",
        ordered(
            "section", "16",
            "detail", "笔记本电脑 14 英寸",
            "packaging", "22",
            "description", "全新笔记本电脑 100 台，含电源适配器",
            "quantityAndWeight", "120 箱 / 1860.5 千克",
            "marks", "QC-N14 / HAMBURG"),
        "invoice",
        ordered(
            "type", "ELECTRONIC",
            "title", company,
            "taxNumber", uscc,
            "address", "陕西省西安市雁塔区科技路 48 号",
            "email", "finance@qinchuan.example",
            "phone", "029-88316427"),
        "transport",
        ordered(
            "invoiceNumber",
            "QC-INV-" + now.getEpochSecond(),
            "mode",
            "2",
            "voyage",
            "038W",
            "vesselName",
            "COSCO SHIPPING ARIES",
            "carriage",
            "CONTAINER",
            "departureOn",
            departure.toString(),
            "arrivalOn",
            departure.plusDays(34).toString(),
            "from",
            ordered("country", "CHN", "city", "西安"),
            "portOfLoading",
            ordered("name", "上海", "description", "上海洋山港"),
            "to",
            ordered("country", "DEU", "city", "Hamburg"),
            "portOfDestination",
            ordered("name", "汉堡", "description", "Container Terminal Altenwerder"),
            "claimPayableAt",
            "汉堡"),
        "insurance",
        ordered(
            "coverCode", "ALL_RISKS",
            "invoiceAmount", money("1000000.00"),
            "markupPercent", "10",
            "ratePermille", "0.5",
            "additionalCovers", List.of("STRIKES", "WAR")),
        "specialClauses",
        List.of(ordered("name", "装运", "content", "不得装于舱面。")));
  }

  /** The same without the numbers of its papers, of which one is needed. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> withoutPapers(Map<String, Object> application) {
    var changed = new LinkedHashMap<>(application);
    var transport =
        new LinkedHashMap<>((Map<String, Object>) application.getOrDefault("transport", Map.of()));
    transport.remove("invoiceNumber");
    changed.put("transport", transport);
    return changed;
  }

  static Map<String, Object> money(String amount) {
    return ordered("amount", amount, "currency", "CNY");
  }

  private static Map<String, Object> ordered(Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(String.valueOf(pairs[i]), pairs[i + 1]);
    }
    return map;
  }
}
