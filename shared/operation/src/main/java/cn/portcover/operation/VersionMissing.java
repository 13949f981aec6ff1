package cn.portcover.operation;

import cn.portcover.domain.Refusal;

/** If-Match is absent (RFC 6585 §3). */
public final class VersionMissing extends Refusal.Incomplete {
  private static final long serialVersionUID = 1;

  public VersionMissing() {
    super(
        "请求缺少 If-Match，请先读取记录并带上其 ETag。",
        "If-Match is missing; read the record and send its ETag.");
  }
}
