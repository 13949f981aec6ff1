package cn.portcover.document.layout;

import cn.portcover.domain.Language;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows in small letters under a head that is repeated on each page; every second row is tinted. */
public final class DenseTable {
  private final float[] edges;
  private final List<Table.Column> columns;
  private final DenseRows rows;
  private int count;

  public DenseTable(Language language, List<Table.Column> columns) {
    this.columns = List.copyOf(columns);
    this.edges = edges(columns);
    List<Value> heads =
        columns.stream().map(column -> Value.own(column.label().first(language))).toList();
    this.rows = new DenseRows(cells(heads, Style.SMALL_HEAD, Style.NAVY));
  }

  /** One row: as many values as columns. */
  public DenseTable row(List<Value> values) {
    if (values.size() != columns.size()) {
      throw new IllegalArgumentException(
          values.size() + " values in " + columns.size() + " columns");
    }
    count++;
    rows.add(cells(values, Style.CELL, count % 2 == 0 ? Style.TINT : null));
    return this;
  }

  DenseRows rows() {
    return rows;
  }

  private List<DenseRows.Cell> cells(List<Value> values, Style style, @Nullable Color background) {
    List<DenseRows.Cell> cells = new ArrayList<>(values.size());
    for (int i = 0; i < values.size(); i++) {
      cells.add(
          new DenseRows.Cell(
              values.get(i), style, edges[i], edges[i + 1], columns.get(i).figures(), background));
    }
    return cells;
  }

  private static float[] edges(List<Table.Column> columns) {
    float all = 0;
    for (Table.Column column : columns) {
      all += column.weight();
    }
    float[] edges = new float[columns.size() + 1];
    edges[0] = Furniture.SIDE;
    for (int i = 0; i < columns.size(); i++) {
      edges[i + 1] = edges[i] + columns.get(i).weight() / all * (Furniture.RIGHT - Furniture.SIDE);
    }
    return edges;
  }
}
