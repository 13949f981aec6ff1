package cn.portcover.signing;

import cn.portcover.domain.signing.SealImage;
import cn.portcover.domain.signing.SealToMake;
import cn.portcover.domain.signing.SealType;
import cn.portcover.operation.signing.CardSignature;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seal as requests describe it.
 *
 * @param operatorName 操作员姓名
 * @param image PNG, base64; absent lets it be drawn with the company's name
 * @param validFrom first day, Beijing
 * @param validUntil last day, Beijing
 */
record SealBody(
    String operatorName,
    SealType type,
    @Nullable SealImage image,
    LocalDate validFrom,
    LocalDate validUntil,
    @Nullable CardSignature signature) {
  SealBody {
    // The same rules before it is signed and after.
    var unused = new SealToMake(operatorName, type, image, validFrom, validUntil);
  }

  /** What is signed. */
  SealToMake proposal() {
    return new SealToMake(operatorName, type, image, validFrom, validUntil);
  }
}
