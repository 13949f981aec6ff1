package cn.portcover.filecheck;

import cn.portcover.domain.attachment.FileFault;
import cn.portcover.domain.attachment.FileType;
import cn.portcover.filecheck.Bytes.Damaged;
import cn.portcover.operation.Operation;
import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.port.FileChecks;
import cn.portcover.operation.port.Primed;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/**
 * Files by what they are. The family of a file is told by Tika from its first bytes, without its
 * name; which document of an office program it is, by the names in it.
 *
 * <p>What is encrypted is refused where a container says so, as the insurer could not open it. PDFs
 * are not looked into: those that only forbid copying are encrypted too, and open without a
 * password.
 */
@Singleton
public final class DetectedFiles implements FileChecks, Primed {
  private static final int FIRST_BYTES = 8192;
  private static final int PDF_HEADER_WITHIN = 1024;
  private static final int PDF_END_WITHIN = 2048;

  @Override
  public Set<FileFault> faults(byte[] content, FileType claimed) {
    Bytes file = new Bytes(content);
    try {
      if (!isOfFamily(file, content, claimed)) {
        return EnumSet.of(FileFault.TYPE_DIFFERS);
      }
      return switch (claimed) {
        case PDF -> pdf(file);
        case JPG, TIF -> picture(file);
        case PNG -> png(file);
        case DOC, XLS -> OfficeFiles.compound(file, claimed);
        case DOCX, XLSX ->
            file.beginsWith("PK")
                ? OfficeFiles.xml(file, claimed)
                : OfficeFiles.compound(file, claimed);
        case ZIP -> Archives.ofCompany(ZipContents.of(file));
      };
    } catch (Damaged e) {
      return EnumSet.of(FileFault.DAMAGED);
    }
  }

  private static boolean isOfFamily(Bytes file, byte[] content, FileType claimed) {
    String detected = detected(content);
    return switch (claimed) {
      // Readers take a PDF that begins somewhere; what is before it is another file.
      case PDF -> file.beginsWith("%PDF-") && detected.equals("application/pdf");
      case JPG -> detected.equals("image/jpeg");
      case PNG -> detected.equals("image/png");
      case TIF -> detected.equals("image/tiff");
      case DOC, XLS -> file.beginsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
      case DOCX, XLSX ->
          file.beginsWith("PK\3\4")
              || file.beginsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1");
      case ZIP -> file.beginsWith("PK\3\4") || file.beginsWith("PK\5\6");
    };
  }

  private static String detected(byte[] content) {
    try (var in = new ByteArrayInputStream(content, 0, Math.min(FIRST_BYTES, content.length))) {
      return MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<FileFault> pdf(Bytes file) {
    int end = file.findLast("%%EOF", file.length() - PDF_END_WITHIN);
    if (end < 0) {
      return EnumSet.of(FileFault.DAMAGED);
    }
    return ZipContents.mayEnd(file) || isHypertext(file)
        ? EnumSet.of(FileFault.POLYGLOT)
        : EnumSet.noneOf(FileFault.class);
  }

  private static Set<FileFault> picture(Bytes file) {
    boolean other =
        ZipContents.mayEnd(file)
            || file.find("%PDF-", 0, PDF_HEADER_WITHIN) >= 0
            || isHypertext(file);
    return other ? EnumSet.of(FileFault.POLYGLOT) : EnumSet.noneOf(FileFault.class);
  }

  /** Nothing follows its last chunk (ISO/IEC 15948, 5.6). */
  private static Set<FileFault> png(Bytes file) throws Damaged {
    long at = 8;
    while (!file.hasAt(at + 4, "IEND")) {
      // Four bytes of length, the highest first; four each of name and check sum.
      long length =
          (long) file.u8(at) << 24 | file.u8(at + 1) << 16 | file.u8(at + 2) << 8 | file.u8(at + 3);
      at += 12 + length;
    }
    if (at + 12 < file.length()) {
      return EnumSet.of(FileFault.POLYGLOT);
    }
    return at + 12 > file.length() ? EnumSet.of(FileFault.DAMAGED) : picture(file);
  }

  /** What a browser that does not heed content types would show (WHATWG MIME Sniffing §7.1). */
  private static boolean isHypertext(Bytes file) {
    String beginning = file.beginning(1445);
    return beginning.contains("<html")
        || beginning.contains("<script")
        || beginning.contains("<!doctype html")
        || beginning.contains("<svg")
        || beginning.contains("<?php");
  }

  /** Reads Tika's table of types. */
  @Override
  public void prime(Row served) {
    if (served.uses().contains(Operation.Uses.ATTACHMENTS) && !served.changes().isEmpty()) {
      faults("%PDF-1.7\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII), FileType.PDF);
    }
  }
}
