package cn.portcover.document;

import cn.portcover.document.layout.Label;
import cn.portcover.document.layout.SealMark;
import cn.portcover.document.layout.SealPicture;
import cn.portcover.document.layout.Sheet;
import cn.portcover.document.layout.Value;
import cn.portcover.domain.Company;
import cn.portcover.domain.OrganisationCode;
import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.signing.DataAuthorisation;
import cn.portcover.domain.signing.DataPurpose;
import cn.portcover.domain.signing.DataToAuthorise;
import cn.portcover.domain.signing.SealImpression;
import cn.portcover.domain.signing.ServiceAgreement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/** Agreements and authorisations, and what they are sealed with. */
final class SomeAgreements {
  static final SealMark DRAWN = SealMark.drawn(Value.at("/company/name", SomeRecords.COMPANY));
  private static final CounterpartyId SINOSURE = new CounterpartyId("sinosure");
  private static final Instant NOW = Instant.parse("2026-06-21T02:10:00Z");
  private static final Company COMPANY =
      new Company(
          new Uscc("91110107569535667U"), SomeRecords.COMPANY, new OrganisationCode("569535667"));
  private static final Actor BY =
      new Actor(
          Actor.Kind.COMPANY, "91110107569535667U", "李建国", "LEGAL_PERSON_CARD", "ab".repeat(32));

  private SomeAgreements() {}

  private static RecordId id(int n) {
    return new RecordId("01JY7F3K9Q2M0XWT4BCD5E%04d".formatted(n));
  }

  static ServiceAgreement notSigned() {
    return ServiceAgreement.notSigned(COMPANY, SINOSURE, SomeRecords.INSURER, NOW);
  }

  static ServiceAgreement signed() {
    return notSigned()
        .sign(
            new ServiceAgreement.Signed(
                id(1), new SealImpression(id(2), 1, COMPANY, "王小明", null), BY, NOW, id(3)),
            SomeRecords.INSURER);
  }

  static ServiceAgreement completed() {
    return signed()
        .complete(
            new ServiceAgreement.InsurerSeal(
                "合同专用章",
                "3f0a7be2c4d15698aa01b2c3d4e5f607",
                NOW.plusSeconds(60),
                NOW.plusSeconds(61)));
  }

  /** A picture of a seal: a red ring on a transparent ground, as a PNG library would decode it. */
  static SealMark pictured() {
    int side = 200;
    byte[] rgb = new byte[side * side * 3];
    java.util.Arrays.fill(rgb, (byte) 255);
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        double radius = Math.hypot(x - 99.5, y - 99.5);
        if (radius < 98 && radius > 90 || radius < 40 && radius > 34) {
          int at = (y * side + x) * 3;
          rgb[at] = (byte) 0xc8;
          rgb[at + 1] = 0x16;
          rgb[at + 2] = 0x1d;
        }
      }
    }
    return SealMark.of(
        Value.at("/company/name", SomeRecords.COMPANY), new SealPicture(side, side, rgb));
  }

  static DataAuthorisation granted() {
    return DataAuthorisation.granted(
        id(4),
        COMPANY,
        SomeRecords.INSURER,
        new DataToAuthorise(
            SINOSURE,
            List.of(DataPurpose.CLAIM, DataPurpose.UNDERWRITING),
            LocalDate.parse("2028-06-20"),
            true),
        BY,
        id(5),
        NOW);
  }

  static DataAuthorisation revoked() {
    return granted().revoke(new DataAuthorisation.Revocation(BY, NOW.plusSeconds(3600), id(6)));
  }

  /** As a report of several pages is sealed; the longest name that a licence may bear. */
  static RenderedPdf sealedEverywhere(Heading heading) {
    Sheet sheet = Sheet.open(Label.of("出运数据报告", "Shipment data report"), heading);
    sheet.sealEveryPage(
        SealMark.drawn(Value.at("/company/name", "内蒙古呼和浩特市新城区昭乌达路国际贸易进出口（集团）股份有限公司")));
    for (int i = 1; i <= 2; i++) {
      sheet.section(Label.of("第 " + i + " 票出运", "Shipment " + i));
      sheet.clauses(Collections.nCopies(14, Value.own("报关单数据与出运申报一致，金额、日期、商品编号和收货人均相符，未发现差异。")));
      if (i == 1) {
        sheet.newPage();
      }
    }
    return sheet.close();
  }
}
