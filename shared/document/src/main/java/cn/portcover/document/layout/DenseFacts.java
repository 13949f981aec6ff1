package cn.portcover.document.layout;

import cn.portcover.domain.Language;
import java.util.ArrayList;
import java.util.List;

/** Labels and values in small letters, two pairs in a row, for many of them on a page. */
public final class DenseFacts {
  private static final float LEFT = Furniture.SIDE;
  private static final float MIDDLE = (Furniture.SIDE + Furniture.RIGHT) / 2;
  private static final float LABEL = 88;
  private static final float ROOM = MIDDLE - LEFT - LABEL - 7;

  private final Language language;
  private final DenseRows rows = new DenseRows(List.of());
  private final List<DenseRows.Cell> open = new ArrayList<>();

  public DenseFacts(Language language) {
    this.language = language;
  }

  /** A pair; beside the one before when both fit on a line. */
  public DenseFacts add(Label label, Value value) {
    boolean wide = value.text().indexOf('\n') >= 0 || Typesetter.width(value, Style.CELL) > ROOM;
    if (wide) {
      flush();
      pair(label, value, LEFT, Furniture.RIGHT);
      flush();
    } else if (open.isEmpty()) {
      pair(label, value, LEFT, MIDDLE);
    } else {
      pair(label, value, MIDDLE, Furniture.RIGHT);
      flush();
    }
    return this;
  }

  DenseRows rows() {
    flush();
    return rows;
  }

  private void pair(Label label, Value value, float left, float right) {
    open.add(
        new DenseRows.Cell(
            Value.own(label.first(language)), Style.SMALL, left, left + LABEL, false, Style.TINT));
    open.add(new DenseRows.Cell(value, Style.CELL, left + LABEL, right, false, null));
  }

  private void flush() {
    if (!open.isEmpty()) {
      rows.add(List.copyOf(open));
      open.clear();
    }
  }
}
