package cn.portcover.operation;

import java.util.List;
import java.util.Map;

/**
 * The answer of an operation that lists: all of its items, of all its pages, are had as a workbook
 * too ({@code ?format=xlsx}), with no more said than this.
 *
 * @param <T> what it lists, a record: its fields are the workbook's columns
 */
public interface Listed<T> {
  /** The parameter of lists whose pages are numbered. */
  String PAGE = "page";

  /** Of this page. */
  List<T> items();

  /**
   * The parameters with which the next page is asked for; none on the last, or where there are no
   * pages.
   */
  default Map<String, String> next() {
    return Map.of();
  }
}
