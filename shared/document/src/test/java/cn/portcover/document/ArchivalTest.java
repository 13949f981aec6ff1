package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Every document is PDF/A-2b to veraPDF, and 2u besides, before and after something is appended to
 * it.
 */
final class ArchivalTest {
  @BeforeAll
  static void startVeraPdf() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  @TestFactory
  Stream<DynamicTest> everyDocumentConforms() {
    return Samples.all().entrySet().stream()
        .map(
            sample ->
                DynamicTest.dynamicTest(
                    sample.getKey(), () -> conforms(sample.getValue().bytes())));
  }

  @Test
  void rareCharactersConform() throws Exception {
    conforms(CharactersTest.rendered("𠮷野㐂" + CharactersTest.MING + "⼀一").bytes());
  }

  @Test
  void anAppendedFileConforms() throws Exception {
    byte[] bytes = Samples.policy().bytes();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfStamper stamper = new PdfStamper(new PdfReader(bytes), out, "", true);
    stamper.getOverContent(1).rectangle(400, 100, 20, 20);
    stamper.getOverContent(1).fill();
    stamper.close();
    assertThat(out.toByteArray()).startsWith(bytes).hasSizeGreaterThan(bytes.length);
    conforms(out.toByteArray());
  }

  @Test
  void theJudgeIsAwake() throws Exception {
    byte[] bytes = Samples.policy().bytes();
    String broken =
        new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1)
            .replace("OutputIntents", "OutputIntentz");
    assertThat(
            verdict(
                    broken.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                    PDFAFlavour.PDFA_2_B)
                .isCompliant())
        .isFalse();
  }

  private static void conforms(byte[] pdf) throws Exception {
    for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_U}) {
      ValidationResult result = verdict(pdf, flavour);
      // 2u asks in one rule that the metadata claim "U"; all its other rules hold.
      assertThat(result.getTestAssertions())
          .as(flavour.toString())
          .filteredOn(
              a -> !(flavour == PDFAFlavour.PDFA_2_U && a.getRuleId().getClause().equals("6.6.4")))
          .isEmpty();
    }
    assertThat(verdict(pdf, PDFAFlavour.PDFA_2_B).isCompliant()).isTrue();
  }

  private static ValidationResult verdict(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser);
    }
  }
}
