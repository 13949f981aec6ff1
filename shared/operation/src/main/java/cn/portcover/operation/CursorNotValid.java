package cn.portcover.operation;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** The cursor was edited, or belongs to another list. */
public final class CursorNotValid extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public CursorNotValid() {
    super(
        List.of(new FieldError("/query/cursor", "cursor-malformed", List.of())),
        "翻页游标无效，请从第一页重新查询。",
        "The cursor is not valid; start again at the first page.");
  }
}
