package cn.portcover.domain.signing;

import cn.portcover.domain.Company;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A seal as it was when it was put on a document; what becomes of the seal later changes nothing.
 *
 * @param company whose name it shows
 * @param operatorName 操作员姓名
 * @param imageSha256 of the PNG; absent when it is drawn with the company's name
 */
public record SealImpression(
    RecordId sealId,
    long sealVersion,
    Company company,
    String operatorName,
    @Nullable Sha256 imageSha256) {

  /** Where the PNG is kept; empty when it is drawn. */
  public Optional<String> imageFile() {
    return Optional.ofNullable(imageSha256).map(sha256 -> Seal.imageFile(company.uscc(), sha256));
  }
}
