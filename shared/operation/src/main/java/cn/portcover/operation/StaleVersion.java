package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** If-Match names an older version (RFC 9110 §13.1.1). */
public final class StaleVersion extends Refusal.Outdated {
  private static final long serialVersionUID = 1;

  public StaleVersion() {
    super(
        "记录已更新，请刷新后再操作。",
        "The record has changed since you read it; read it again and send its new ETag as"
            + " If-Match.");
  }
}
