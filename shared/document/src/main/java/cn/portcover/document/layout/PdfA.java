package cn.portcover.document.layout;

import cn.portcover.document.Heading;
import cn.portcover.domain.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * What makes a PDF a PDF/A-2b (ISO 19005-2): metadata that say so, an sRGB output intent, language
 * and title, and an identity that the same document gets every time.
 */
final class PdfA {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String MAKER = "Portcover";

  private PdfA() {}

  /** Before the document is opened. */
  static void prepare(PdfWriter writer) {
    writer.setPdfVersion(PdfWriter.VERSION_1_7);
    writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
  }

  static void declare(PdfWriter writer, String title, Heading heading) throws IOException {
    ZonedDateTime at = heading.issuedAt().atZone(ZONE).withNano(0);
    PdfDictionary catalog = writer.getExtraCatalog();
    catalog.put(PdfName.LANG, new PdfString(heading.language().tag()));
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    PdfDictionary info = writer.getInfo();
    // ISO 32000-1, 7.9.4
    String date = "D:" + DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(at) + "+08'00'";
    info.put(PdfName.TITLE, new PdfString(title, PdfObject.TEXT_UNICODE));
    info.put(PdfName.CREATOR, new PdfString(MAKER));
    info.put(PdfName.PRODUCER, new PdfString(MAKER));
    info.put(PdfName.CREATIONDATE, new PdfString(date));
    info.put(PdfName.MODDATE, new PdfString(date));
    String id =
        Sha256.of((heading.number() + "\n" + title + "\n" + date).getBytes(StandardCharsets.UTF_8))
            .value();
    byte[] half = Arrays.copyOf(HexFormat.of().parseHex(id), 16);
    info.put(PdfName.FILEID, PdfEncryption.createInfoId(half, half));
    writer.setXmpMetadata(xmp(title, DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at), heading));
  }

  private static PdfDictionary outputIntent(PdfWriter writer) throws IOException {
    PdfStream profile = new PdfStream(Profile.SRGB);
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, PdfName.GTS_PDFA1);
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
    intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    return intent;
  }

  /**
   * An XMP packet (ISO 16684-1) that repeats the information dictionary and claims the conformance.
   */
  private static byte[] xmp(String title, String at, Heading heading) {
    return """
    <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
    <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" pdfaid:part="2" pdfaid:conformance="B"/>
        <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
          <dc:format>application/pdf</dc:format>
          <dc:identifier>%s</dc:identifier>
          <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
          <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
        </rdf:Description>
        <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
          <xmp:CreateDate>%s</xmp:CreateDate>
          <xmp:ModifyDate>%s</xmp:ModifyDate>
          <xmp:CreatorTool>%s</xmp:CreatorTool>
          <pdf:Producer>%s</pdf:Producer>
        </rdf:Description>
      </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end="w"?>
    """
        .formatted(heading.number(), escaped(title), heading.language().tag(), at, at, MAKER, MAKER)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Read once, when the first document is made. */
  private static final class Profile {
    static final byte[] SRGB = read();

    private static byte[] read() {
      try (InputStream in = Objects.requireNonNull(PdfA.class.getResourceAsStream("srgb.icc"))) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
