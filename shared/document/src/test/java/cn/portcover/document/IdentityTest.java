package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;

/** A document is the same bytes every time, says who it is, and can be verified by its QR code. */
final class IdentityTest {
  @Test
  void sameInputSameBytes() {
    Map<String, RenderedPdf> once = Samples.all();
    assertThat(Samples.all()).isEqualTo(once);
  }

  @Test
  void manyAtOnceAreTheSame() throws Exception {
    Map<String, RenderedPdf> alone = Samples.all();
    try (ExecutorService four = Executors.newFixedThreadPool(4)) {
      Callable<Map<String, RenderedPdf>> render = Samples::all;
      List<Future<Map<String, RenderedPdf>>> together =
          IntStream.range(0, 8).mapToObj(i -> four.submit(render)).toList();
      for (Future<Map<String, RenderedPdf>> each : together) {
        assertThat(each.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void pagesAreCounted() {
    Samples.all()
        .forEach(
            (name, pdf) -> {
              int counted = Reading.with(pdf, d -> d.getNumberOfPages());
              assertThat(counted).as(name).isEqualTo(pdf.pages());
            });
  }

  @Test
  void qrCodeLeadsToTheVerification() throws Exception {
    URI uri = SomeRecords.heading(Language.ZH).verificationUri();
    for (RenderedPdf pdf : Samples.all().values()) {
      assertThat(Reading.qrCode(Reading.page(pdf, 0, 110))).isEqualTo(uri.toString());
    }
  }

  @Test
  void metadataNameTheDocument() throws Exception {
    RenderedPdf pdf = Samples.fullSet();
    Reading.with(
        pdf,
        d -> {
          assertThat(d.getDocumentInformation().getTitle()).isEqualTo("小微企业保单全套单证(生效)");
          assertThat(d.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
          String xmp =
              new String(
                  d.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
          assertThat(xmp)
              .contains(
                  "PC2026-7F3K-9Q2M-0XWT-4BCD", "2026-06-21T10:15:30+08:00", "小微企业保单全套单证(生效)");
          return xmp;
        });
  }

  @Test
  void bookmarksNameTheParts() {
    List<String> titles =
        Reading.with(
            Samples.fullSet(),
            d -> {
              Iterable<PDOutlineItem> items =
                  d.getDocumentCatalog().getDocumentOutline().children();
              return java.util.stream.StreamSupport.stream(items.spliterator(), false)
                  .map(PDOutlineItem::getTitle)
                  .toList();
            });
    assertThat(titles)
        .containsExactly("封面", "单证目录", "保险单", "保障内容", "时限", "投保方案", "特别约定", "被保险人声明", "重要提示");
  }

  @Test
  void aTwoPagePolicyIsSmall() {
    RenderedPdf pdf = Samples.policy();
    assertThat(pdf.pages()).isEqualTo(2);
    assertThat(pdf.bytes()).hasSizeLessThan(100_000);
  }
}
