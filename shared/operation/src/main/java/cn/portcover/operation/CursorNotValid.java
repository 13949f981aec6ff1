package cn.portcover.operation;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** A cursor that no list gave out, or another list. */
public final class CursorNotValid extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public CursorNotValid() {
    super(
        List.of(new FieldError("/query/cursor", "cursor-malformed", List.of())),
        "翻页标记无效，请从列表的第一页重新查询。",
        "The cursor is not one that this list gave out; start again from the first page.");
  }
}
