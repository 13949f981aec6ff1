package cn.portcover.operation.http;

import cn.portcover.operation.catalogue.Row;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** As what a list can be had: {@code ?format=}. */
public enum ListFormat {
  JSON,
  XLSX;

  /** The name of the parameter that every list takes. */
  public static final String PARAMETER = "format";

  /** What can be asked for, {@code json, xlsx}. */
  static final String ALL =
      Arrays.stream(values()).map(ListFormat::code).collect(Collectors.joining(", "));

  /** How it is asked for. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What the text asks for; empty where it is none of them. */
  static Optional<ListFormat> of(String text) {
    return Arrays.stream(values()).filter(format -> format.code().equals(text)).findFirst();
  }

  /** Whether the request is for a list, as a workbook. */
  static boolean isWorkbook(Row row, Request request) {
    return row.isList() && XLSX.code().equals(request.query().get(PARAMETER));
  }
}
