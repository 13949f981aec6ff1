package cn.portcover.domain.signing;

import cn.portcover.domain.Language;
import cn.portcover.domain.Malformed;
import cn.portcover.domain.session.Proposal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 制章: the seal that the legal person wants.
 *
 * @param operatorName 操作员姓名, who will use it
 * @param image absent lets it be drawn with the company's name
 * @param validFrom first day, Beijing
 * @param validUntil last day, Beijing
 */
public record SealToMake(
    String operatorName,
    SealType type,
    @Nullable SealImage image,
    LocalDate validFrom,
    LocalDate validUntil)
    implements Proposal {
  public SealToMake {
    if (validUntil.isBefore(validFrom)) {
      throw new Malformed("period-reversed", validFrom, validUntil);
    }
  }

  @Override
  public List<String> statementLines() {
    List<String> lines = new ArrayList<>();
    lines.add("印章类型：" + type.label(Language.ZH));
    lines.add("操作员姓名：" + operatorName);
    lines.add("有效期：" + validFrom + " 至 " + validUntil);
    lines.add(image == null ? "印章图样：由平台按企业名称绘制" : "印章图样：PNG，SHA-256 " + image.sha256());
    return lines;
  }
}
