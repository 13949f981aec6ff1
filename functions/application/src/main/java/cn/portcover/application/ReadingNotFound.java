package cn.portcover.application;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Refusal;
import java.util.List;

/** The reading that the confirmation names was not made, or not of this application. */
public final class ReadingNotFound extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public ReadingNotFound() {
    super(
        List.of(new FieldError("/readingId", "reading-not-found", List.of())),
        "请先打开投保单阅读，再确认投保。",
        "Open the application form first; readingId names no reading of this application.");
  }
}
