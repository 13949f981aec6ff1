package cn.portcover.domain.claim;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.session.Proposal;
import java.util.List;

/** 同意出运数据报告: with which seal. */
public record ReportToConfirm(RecordId sealId) implements Proposal {
  @Override
  public List<String> statementLines() {
    return List.of("所用印章：" + sealId);
  }
}
