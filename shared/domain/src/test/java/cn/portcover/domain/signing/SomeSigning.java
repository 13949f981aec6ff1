package cn.portcover.domain.signing;

import cn.portcover.domain.SomeCompanies;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Seals, agreements and authorisations that tests speak of. */
public final class SomeSigning {
  /** Three in the afternoon in Beijing. */
  public static final Instant NOW = Instant.parse("2026-06-02T07:00:00Z");

  public static final LocalDate TODAY = LocalDate.parse("2026-06-02");
  public static final LocalDate NEXT_YEAR = LocalDate.parse("2027-06-01");

  /** One red pixel. */
  public static final SealImage PIXEL =
      new SealImage(
          Base64.getEncoder()
              .encodeToString(
                  HexFormat.of()
                      .parseHex(
                          "89504e470d0a1a0a0000000d494844520000000100000001080200000090"
                              + "7753de0000000c49444154789c633821260b0002a500fc2609d8b50000000049454e44ae426082")));

  private SomeSigning() {}

  public static SealToMake sealToMake() {
    return new SealToMake("王操作", SealType.COMPANY_SEAL, null, TODAY, NEXT_YEAR);
  }

  public static Seal seal() {
    return seal(TODAY, NEXT_YEAR);
  }

  public static Seal seal(LocalDate from, LocalDate until) {
    return Seal.made(
        SomeCompanies.id(31),
        SomeCompanies.EXPORTER,
        new SealToMake("王操作", SealType.COMPANY_SEAL, null, from, until),
        SomeCompanies.id(41),
        SomeCompanies.WANG_LI,
        NOW);
  }

  public static ServiceAgreement notSigned() {
    return ServiceAgreement.notSigned(
        SomeCompanies.EXPORTER, SomeCompanies.SINOSURE, "中国出口信用保险公司", NOW);
  }

  /** The n-th signing. */
  public static ServiceAgreement.Signed signing(int n) {
    return new ServiceAgreement.Signed(
        SomeCompanies.id(50 + n),
        seal().impression(NOW),
        SomeCompanies.WANG_LI,
        NOW,
        SomeCompanies.id(60 + n));
  }

  public static ServiceAgreement.InsurerSeal insurerSeal() {
    return new ServiceAgreement.InsurerSeal("合同专用章", "0a1b", NOW, NOW.plusSeconds(1));
  }

  public static ServiceAgreement in(AgreementStatus status) {
    return switch (status) {
      case NOT_SIGNED -> notSigned();
      case SIGNING -> notSigned().sign(signing(1), "中国出口信用保险公司");
      case COMPLETED -> in(AgreementStatus.SIGNING).complete(insurerSeal());
      case FAILED -> in(AgreementStatus.SIGNING).refuse("印章与企业名称不符");
    };
  }

  public static DataToAuthorise wanted(LocalDate until, DataPurpose... purposes) {
    return new DataToAuthorise(SomeCompanies.SINOSURE, List.of(purposes), until, true);
  }

  public static DataAuthorisation granted(DataToAuthorise wanted) {
    return DataAuthorisation.granted(
        SomeCompanies.id(71),
        SomeCompanies.EXPORTER,
        "中国出口信用保险公司",
        wanted,
        SomeCompanies.WANG_LI,
        SomeCompanies.id(72),
        NOW);
  }

  public static DataAuthorisation granted() {
    return granted(wanted(NEXT_YEAR, DataPurpose.CLAIM));
  }

  public static DataAuthorisation.Revocation revocation(Instant at) {
    return new DataAuthorisation.Revocation(SomeCompanies.WANG_LI, at, SomeCompanies.id(73));
  }
}
