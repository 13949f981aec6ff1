package cn.portcover.domain.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.reference.CustomsDistrict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class NumbersTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

  @Test
  void aDeclarationNumberTellsItsCustomsYearAndDirection() {
    var number = new DeclarationNumber("010120260000000044");
    assertThat(number.customs()).isEqualTo(new CustomsDistrict("0101"));
    assertThat(number.year()).isEqualTo(2026);
    assertThat(number.isExport()).isTrue();
    assertThat(new DeclarationNumber("010120261000000044").isExport()).isFalse();
  }

  @Test
  void aClaimIsForAnExportThatHasBeen() {
    var number = new DeclarationNumber("010120260000000044");
    assertThat(number.requireExport(TODAY)).isSameAs(number);
    assertRefused(
        () -> number.requireExport(LocalDate.of(2025, 12, 31)), "declaration-number-year");
    assertRefused(
        () -> new DeclarationNumber("010120261000000044").requireExport(TODAY),
        "declaration-number-import");
  }

  @Test
  void customsWriteTheirCertificatesSo() {
    var number = new CertificateOfOriginNumber("E261108919030001");
    assertThat(number.agreement()).contains('E');
    assertThat(number.year()).contains(2026);
    assertThat(number.requireIssued(TODAY)).isSameAs(number);
    assertRefused(
        () -> number.requireIssued(LocalDate.of(2025, 12, 31)),
        "certificate-of-origin-number-year");
  }

  @Test
  void ofOthersCertificatesNothingIsKnownButTheNumber() {
    var number = new CertificateOfOriginNumber("99C1101A/00123");
    assertThat(number.agreement()).isEmpty();
    assertThat(number.year()).isEmpty();
    assertThat(number.requireIssued(TODAY)).isSameAs(number);
  }

  private static void assertRefused(Runnable act, String code) {
    assertThatExceptionOfType(Malformed.class)
        .isThrownBy(act::run)
        .satisfies(m -> assertThat(m.code()).isEqualTo(code));
  }
}
