package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.operation.port.SigningKey;
import cn.portcover.operation.port.Unavailable;
import cn.portcover.testkit.card.KeyKind;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PlatformSealTest {
  private static final Instant AT = Instant.parse("2026-07-01T02:00:00Z");

  private static SigningKey key;
  private static PlatformSeal seal;

  @TempDir Path folder;

  @BeforeAll
  static void make() {
    VeraGreenfieldFoundryProvider.initialise();
    key = SomeSeal.key();
    seal = SomeSeal.of(key);
  }

  @Test
  void theSealIsAValidSignatureOverTheWholeFile() throws Exception {
    var sealed = seal.seal(pdfA(), "签发", AT);
    try (var reader = new PdfReader(sealed)) {
      var fields = reader.getAcroFields();
      assertThat(fields.getSignedFieldNames()).hasSize(1);
      var name = fields.getSignedFieldNames().getFirst();
      assertThat(fields.signatureCoversWholeDocument(name)).isTrue();
      var dictionary = fields.getSignatureDictionary(name);
      assertThat(dictionary.get(PdfName.SUBFILTER)).hasToString("/ETSI.CAdES.detached");
      assertThat(dictionary.getAsString(PdfName.REASON).toUnicodeString()).isEqualTo("签发");
      assertThat(dictionary.getAsString(PdfName.M)).hasToString("D:20260701100000+08'00'");

      var range = dictionary.getAsArray(PdfName.BYTERANGE);
      var signed = new ByteArrayOutputStream();
      for (int i = 0; i < 4; i += 2) {
        signed.write(sealed, range.getAsNumber(i).intValue(), range.getAsNumber(i + 1).intValue());
      }
      var contents = dictionary.getAsString(PdfName.CONTENTS).getOriginalBytes();
      var cms = new CMSSignedData(new CMSProcessableByteArray(signed.toByteArray()), der(contents));
      var signer = cms.getSignerInfos().getSigners().iterator().next();
      var verifier =
          new JcaSimpleSignerInfoVerifierBuilder()
              .setProvider(BouncyCastle.PROVIDER)
              .build(key.publicKey());
      assertThat(signer.verify(verifier)).isTrue();
      assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
          .isNotNull();
      assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.pkcs_9_at_signingTime))
          .isNull();
    }
  }

  @Test
  void theBytesBeforeTheSealStayAsTheyWere() throws Exception {
    var pdf = pdfA();
    var sealed = seal.seal(pdf, "签发", AT);
    assertThat(Arrays.copyOf(sealed, pdf.length)).isEqualTo(pdf);
    assertThat(sealed.length - pdf.length).isLessThan(24 * 1024);
  }

  @Test
  void pdfAStaysPdfA() throws Exception {
    assertThat(failures(pdfA())).isEmpty();
    assertThat(failures(plainPdf())).as("the judge can say no").isNotEmpty();
    var sealed = seal.seal(pdfA(), "签发", AT);
    assertThat(failures(sealed)).isEmpty();
    assertThat(failures(seal.seal(sealed, "再次签发", AT))).isEmpty();
  }

  @Test
  void pdfsigCallsItValid() throws Exception {
    var file = Files.write(folder.resolve("sealed.pdf"), seal.seal(pdfA(), "签发", AT));
    var said = ForeignTool.run("pdfsig", "-nocert", file.toString());
    assertThat(said)
        .contains("Signature is Valid")
        .contains("ETSI.CAdES.detached")
        .contains("Total document signed");
  }

  @Test
  void pdfsigNoticesAChangedByte() throws Exception {
    var sealed = seal.seal(pdfA(), "签发", AT);
    var text = new String(sealed, StandardCharsets.ISO_8859_1);
    sealed[text.indexOf("Portcover test")]++;
    var file = Files.write(folder.resolve("changed.pdf"), sealed);
    assertThat(ForeignTool.run("pdfsig", "-nocert", file.toString())).contains("Digest Mismatch");
  }

  @Test
  void bothSealsOfADocumentSealedTwiceAreValid() throws Exception {
    var twice = seal.seal(seal.seal(pdfA(), "签发", AT), "保险人盖章", AT.plusSeconds(60));
    var file = Files.write(folder.resolve("twice.pdf"), twice);
    assertThat(ForeignTool.run("pdfsig", "-nocert", file.toString()).split("Signature is Valid"))
        .hasSize(3);
  }

  @Test
  void qpdfFindsNothingWrong() throws Exception {
    var file = Files.write(folder.resolve("sealed.pdf"), seal.seal(pdfA(), "签发", AT));
    assertThat(ForeignTool.run("qpdf", "--check", file.toString()))
        .contains("No syntax or stream encoding errors found");
  }

  @Test
  void itSaysWhoSeals() {
    assertThat(seal.sealedBy()).isEqualTo("贯通文件专用章");
  }

  @Test
  void theCertificateIsReadFromAFileToo() throws Exception {
    var authority = SomeCards.authority(KeyKind.RSA);
    var card = authority.issuingAsCard();
    var certificate =
        SealCertificate.issuedBy(
            authority.issuing(),
            card.key(),
            key,
            "CN=Seal of a CA,C=CN",
            BigInteger.TEN,
            SomeCards.FROM,
            SomeCards.UNTIL);
    certificate.verify(authority.issuing().getPublicKey(), BouncyCastle.PROVIDER);
    var pem = SealCertificate.toPem(List.of(certificate, authority.issuing(), authority.root()));
    var file = Files.writeString(folder.resolve("seal.pem"), pem);
    var fromFile = new PlatformSeal(key, new SealProfile(file.toString(), null));
    assertThat(fromFile.sealedBy()).isEqualTo("Seal of a CA");
    var sealed = Files.write(folder.resolve("sealed.pdf"), fromFile.seal(pdfA(), "签发", AT));
    assertThat(ForeignTool.run("pdfsig", "-nocert", sealed.toString()))
        .contains("Signature is Valid");
  }

  @Test
  void aCertificateOfAnotherKeyIsRefused() {
    var other = SomeSeal.key();
    var certificate =
        SealCertificate.selfSigned(
            other, SomeSeal.SUBJECT, BigInteger.ONE, SomeCards.FROM, SomeCards.UNTIL);
    var profile = new SealProfile(null, SealCertificate.toPem(List.of(certificate)));
    assertThatThrownBy(() -> new PlatformSeal(key, profile).seal(pdfA(), "签发", AT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("test-key");
  }

  @Test
  void withAnExpiredCertificateNothingIsSealed() {
    var later = SomeCards.UNTIL.plusSeconds(1);
    assertThatThrownBy(() -> seal.seal(pdfA(), "签发", later))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("valid from 2026-01-01T00:00:00Z until 2031-01-01T00:00:00Z");
  }

  @Test
  void withoutACertificateNothingIsSealed() {
    assertThatThrownBy(() -> new PlatformSeal(key, new SealProfile(null, null)).sealedBy())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("portcover.seal.certificate");
  }

  @Test
  void whatIsNoPdfIsRefused() {
    assertThatThrownBy(() -> seal.seal(new byte[100], "签发", AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyServiceThatIsAwayIsUnavailable() {
    var away =
        new SigningKey() {
          private boolean certified;

          @Override
          public String id() {
            return "away";
          }

          @Override
          public PublicKey publicKey() {
            return key.publicKey();
          }

          @Override
          public byte[] sign(byte[] message) {
            if (!certified) {
              certified = true;
              return key.sign(message);
            }
            throw new Unavailable("keys", new IOException("timed out"));
          }
        };
    var seals = SomeSeal.of(away);
    assertThatThrownBy(() -> seals.seal(pdfA(), "签发", AT)).isInstanceOf(Unavailable.class);
  }

  private static byte[] der(byte[] padded) throws IOException {
    try (var in = new ASN1InputStream(padded)) {
      return in.readObject().getEncoded();
    }
  }

  /** A page with a drawing and no text, so that no font is needed. */
  private static byte[] pdfA() throws IOException {
    var out = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4);
    var writer = PdfWriter.getInstance(document, out);
    writer.setPDFXConformance(PdfWriter.PDFA1B);
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setXmpMetadata(XMP.getBytes(StandardCharsets.UTF_8));
    document.open();
    var icc = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
    writer.setOutputIntents("", "sRGB IEC61966-2.1", "", "sRGB IEC61966-2.1", icc);
    var canvas = writer.getDirectContent();
    canvas.setRGBColorFill(180, 20, 20);
    canvas.circle(300, 400, 60);
    canvas.fill();
    document.close();
    return out.toByteArray();
  }

  static byte[] plainPdf() {
    var out = new ByteArrayOutputStream();
    var document = new Document(PageSize.A4);
    PdfWriter.getInstance(document, out);
    document.open();
    document.add(new Paragraph("a font that is not embedded"));
    document.close();
    return out.toByteArray();
  }

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
      xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:dc="http://purl.org/dc/elements/1.1/">\
      <pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>\
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">Portcover test</rdf:li></rdf:Alt></dc:title>\
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>\
      """;

  /** Rules of PDF/A-2b that veraPDF finds broken. */
  private static Collection<String> failures(byte[] pdf) throws Exception {
    try (var parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
        var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus().name().equals("FAILED"))
          .map(assertion -> assertion.getRuleId().getClause() + " " + assertion.getMessage())
          .toList();
    }
  }
}
