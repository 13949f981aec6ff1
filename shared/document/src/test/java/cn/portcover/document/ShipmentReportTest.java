package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.document.claim.ReportContents;
import cn.portcover.document.claim.ReportContents.Group;
import cn.portcover.document.claim.ShipmentReportPdf;
import cn.portcover.domain.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** The report of a claim's shipments ([000] 4.3). */
final class ShipmentReportTest {
  private static final Heading HEADING = SomeRecords.heading(Language.ZH);

  private static RenderedPdf render(ReportContents report) {
    return new ShipmentReportPdf().render(report, null, HEADING);
  }

  @Test
  void everyBlockOfTheManualIsThere() {
    String text = Reading.dense(render(SomeShipments.report()));

    assertThat(text)
        .contains("信用保险索赔出运数据报告", "SP20261121004829174435", "91610131MA6TQ4QC1H")
        .contains("仅提供给中国出口信用保险公司作为办理索赔业务的参考")
        .contains("每组另起一页", "与索赔申请中的出运信息一一对应")
        .contains("20261121004829100001", "INV-2026-0001", "010120260000000001")
        .contains("出境关别", "申报地海关", "境内收发货人", "6101919038", "指运港", "贸易国(地区)")
        .contains("CSLU2104457/40HQ/3980;CSLU2104462/40HQ/3980", "18650.50")
        .contains("8458110090", "12800.00", "51200.00", "法定数量及单位")
        .contains("提运单信息", "COSU6309000001", "SAMEASCONSIGNEE")
        .contains("原产地证书信息", "E261108919030001", "CNCHORIZONTALLATHES")
        .contains("第1页，共4页", "第4页，共4页");
  }

  @Test
  void eachShipmentBeginsOnAPageOfItsOwn() {
    String[] pages = Reading.text(render(SomeShipments.report())).split("--------\n", -1);

    assertThat(pages[0]).doesNotContain("INV-2026-");
    assertThat(pages[1]).contains("INV-2026-0001").doesNotContain("INV-2026-0002");
    assertThat(pages[2]).contains("INV-2026-0002").doesNotContain("原产地证书信息");
    assertThat(pages[3]).contains("INV-2026-0003", "010120260000000046", "E261108919030003");
    assertThat(pages[3].split("未查询到符合条件的数据", -1)).hasSize(4);
  }

  @Test
  void fiftyItemsFlowOverUnderTheirHeadings() {
    RenderedPdf pdf = render(SomeShipments.report(List.of(SomeShipments.group(1, 50, true))));
    String[] pages = Reading.text(pdf).split("--------\n", -1);

    assertThat(pdf.pages()).isBetween(3, 4);
    assertThat(pages[1]).contains("商品编码");
    assertThat(pages[2]).contains("商品编码");
    staysOnThePage(pdf);
  }

  @Test
  void longTextsAreWrappedAndNothingLeavesThePage() {
    Group wide =
        new Group(
            "20261121004829100001",
            "INV-" + "9".repeat(96),
            "010120260000000001",
            "E261108919030001",
            null,
            null,
            null);
    staysOnThePage(render(SomeShipments.report(List.of(wide))));
  }

  @Test
  void aCharacterThatNoFontHasIsRefusedByItsPlace() {
    Group wrong = new Group("20261121004829100001", "INV-😀", "1", null, null, null, null);

    assertThatThrownBy(() -> render(SomeShipments.report(List.of(wrong))))
        .isInstanceOfSatisfying(
            CharacterNotPrintable.class,
            e -> assertThat(e.errors().getFirst().pointer()).isEqualTo("/groups/0/invoiceNumber"));
  }

  @Test
  void theSameReportIsTheSameBytes() {
    assertThat(render(SomeShipments.report())).isEqualTo(render(SomeShipments.report()));
  }

  @Test
  void pagesGrowWithTheGroups() {
    List<Group> groups =
        IntStream.rangeClosed(1, 40).mapToObj(i -> SomeShipments.group(i, 3, true)).toList();
    assertThat(render(SomeShipments.report(groups)).pages()).isEqualTo(41);
  }

  private static void staysOnThePage(RenderedPdf pdf) {
    for (TextPosition glyph : Reading.glyphs(pdf)) {
      assertThat(glyph.getXDirAdj()).isBetween(40f, 548f);
      assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj()).isLessThan(552f);
      assertThat(glyph.getYDirAdj()).isBetween(30f, 815f);
    }
  }
}
