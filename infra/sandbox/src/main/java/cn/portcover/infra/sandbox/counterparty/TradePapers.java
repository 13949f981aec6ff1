package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.domain.policy.Policy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What customs and origin systems publish of one export of notebooks to Hamburg, a month ago: its
 * declaration, its bill of lading, its certificate of origin.
 */
final class TradePapers {
  private static final String BUYER = "ELBE SEEHANDEL GMBH";
  private static final String VESSEL = "COSCO SHIPPING ARIES";
  private static final String VOYAGE = "038W";

  /** Of companies whose number with customs nobody told. */
  private static final String CUSTOMS_CODE = "6101961234";

  private TradePapers() {}

  static Map<String, Object> declaration(
      String number, String bill, Map<String, Object> company, Instant now) {
    LocalDate left = left(now);
    return document(
        "DECLARATION",
        number,
        company,
        "declaration",
        ordered(
            "exit",
            "2248",
            "exportedOn",
            left.toString(),
            "declaredOn",
            left.minusDays(1).toString(),
            "declaredAt",
            "9000",
            "shipper",
            ordered("customsCode", CUSTOMS_CODE, "name", company.get("name")),
            "transportMode",
            ordered("code", "2", "name", "水路运输"),
            "transport",
            VESSEL,
            "destinationPort",
            ordered("code", "DEHAM", "name", "汉堡"),
            "declarant",
            "西安捷达报关有限公司",
            "tradeCountry",
            "DEU",
            "voyage",
            VOYAGE,
            "billOfLading",
            bill,
            "enteredBy",
            "西安捷达报关有限公司",
            "consignee",
            BUYER,
            "terms",
            "FOB",
            "contract",
            "QC" + left.getYear() + "-0417",
            "packages",
            120,
            "grossKilograms",
            "1860.5",
            "containers",
            List.of(
                ordered(
                    "number", "CSNU6184470",
                    "specification", "40HC",
                    "tareKilograms", "3880")),
            "items",
            List.of(
                ordered(
                    "line", 1,
                    "hsCode", "8471300000",
                    "name", "笔记本电脑|14英寸|QC-N14",
                    "quantity", "100",
                    "unit", "台",
                    "price", "500.00",
                    "total", "50000.00",
                    "currency", "USD",
                    "legalQuantity", "100",
                    "legalUnit", "台",
                    "origin", "CHN"))));
  }

  static Map<String, Object> billOfLading(String number, Map<String, Object> company, Instant now) {
    return document(
        "BILL_OF_LADING",
        number,
        company,
        "billOfLading",
        ordered(
            "transport",
            VESSEL,
            "voyage",
            VOYAGE,
            "shipper",
            company.get("name"),
            "consignee",
            BUYER,
            "declaredOn",
            left(now).toString(),
            "loadingPort",
            ordered("code", "CNSHA", "name", "上海"),
            "dischargePort",
            ordered("code", "DEHAM", "name", "汉堡"),
            "packages",
            120,
            "grossKilograms",
            "1860.5"));
  }

  static Map<String, Object> certificateOfOrigin(
      String number, Map<String, Object> company, Instant now) {
    return document(
        "CERTIFICATE_OF_ORIGIN",
        number,
        company,
        "certificateOfOrigin",
        ordered(
            "type", ordered("code", "C", "name", "一般原产地证"),
            "issuedOn", left(now).toString(),
            "issuedBy", "中华人民共和国西安海关",
            "exporter", company.get("name"),
            "consignee", BUYER,
            "destination", "DEU",
            "items",
                List.of(
                    ordered(
                        "line", 1,
                        "hsCode", "8471300000",
                        "name", "NOTEBOOK COMPUTERS",
                        "criterion", "\"P\"",
                        "quantity", "100",
                        "unit", "台"))));
  }

  /** What an insurer's register says of a buyer. */
  static Map<String, Object> buyer(String code) {
    return ordered(
        "buyerCode", code,
        "englishName", BUYER,
        "chineseName", "易北海贸有限公司",
        "country", "DEU",
        "englishAddress", "Am Sandtorkai 30, 20457 Hamburg",
        "registrationNumber", "HRB 118402",
        "status", "ACTIVE");
  }

  private static Map<String, Object> document(
      String kind,
      String number,
      Map<String, Object> company,
      String name,
      Map<String, Object> content) {
    return ordered(
        "kind",
        kind,
        "number",
        number,
        "owner",
        ordered("uscc", company.get("uscc"), "customsCode", CUSTOMS_CODE),
        name,
        content);
  }

  private static LocalDate left(Instant now) {
    return now.atZone(Policy.ZONE).toLocalDate().minusMonths(1);
  }

  /** Names and values in turn; what is absent is left out. */
  private static Map<String, Object> ordered(@Nullable Object... pairs) {
    var map = new LinkedHashMap<String, Object>();
    for (int i = 0; i < pairs.length; i += 2) {
      Object value = pairs[i + 1];
      if (pairs[i] instanceof String name && value != null) {
        map.put(name, value);
      }
    }
    return map;
  }
}
