package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.document.policy.FullSetPdf;
import cn.portcover.document.policy.PolicyPdf;
import cn.portcover.domain.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long texts are wrapped and flow over pages; nothing leaves the page and nothing is lost. */
final class LongDocumentsTest {
  private static final Heading HEADING = SomeRecords.heading(Language.ZH);

  @Test
  void thirtySpecialTermsFlowOverPages() {
    List<String> terms =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "第" + i + "条约定：" + String.join("", SomeRecords.TERMS))
            .toList();
    RenderedPdf pdf =
        new PolicyPdf()
            .render(SomeRecords.policy(SomeRecords.COMPANY, SomeRecords.SCHEME, terms), HEADING);
    String text = Reading.dense(pdf);
    assertThat(pdf.pages()).isGreaterThan(3);
    assertThat(text)
        .contains("第1条约定", "第30条约定")
        .contains("第" + pdf.pages() + "页，共" + pdf.pages() + "页");
    staysOnThePage(pdf);
  }

  @Test
  void oneClauseMayBeLongerThanAPage() {
    String clause = "被保险人应当如实告㐂。".repeat(600);
    RenderedPdf pdf =
        new FullSetPdf()
            .render(
                SomeRecords.policy(SomeRecords.COMPANY, List.of(clause), List.of(clause)), HEADING);
    assertThat(Reading.dense(pdf).chars().filter(c -> c == '㐂')).hasSize(1200);
    staysOnThePage(pdf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"公司", "W", "a b ", "（）", "，", "》》"})
  void aNameOfAnyLengthIsWrapped(String unit) {
    String name = unit.repeat(600).strip();
    RenderedPdf pdf =
        new PolicyPdf()
            .render(SomeRecords.policy(name, SomeRecords.SCHEME, SomeRecords.TERMS), HEADING);
    String whole = name.replace(" ", "");
    long shown = Reading.dense(pdf).chars().filter(c -> c == whole.charAt(0)).count();
    assertThat(shown)
        .isGreaterThanOrEqualTo(whole.chars().filter(c -> c == whole.charAt(0)).count());
    staysOnThePage(pdf);
  }

  @Test
  void aPolicyWithoutClausesSaysSo() {
    RenderedPdf pdf =
        new PolicyPdf()
            .render(SomeRecords.policy(SomeRecords.COMPANY, List.of(), List.of()), HEADING);
    assertThat(Reading.text(pdf)).contains("无。");
  }

  private static void staysOnThePage(RenderedPdf pdf) {
    for (TextPosition glyph : Reading.glyphs(pdf)) {
      assertThat(glyph.getXDirAdj()).isBetween(40f, 548f);
      assertThat(glyph.getXDirAdj() + glyph.getWidthDirAdj()).isLessThan(552f);
      assertThat(glyph.getYDirAdj()).isBetween(30f, 815f);
    }
  }
}
