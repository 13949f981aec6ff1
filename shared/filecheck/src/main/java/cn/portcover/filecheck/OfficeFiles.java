package cn.portcover.filecheck;

import cn.portcover.domain.attachment.FileFault;
import cn.portcover.domain.attachment.FileType;
import cn.portcover.filecheck.Bytes.Damaged;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Documents of office programs: the right one of its family, and no program in it. */
final class OfficeFiles {
  private static final List<String> PROGRAMS =
      List.of("vbaproject.bin", "vbadata.xml", "/macrosheets/", "/activex/", "/dialogsheets/");

  private OfficeFiles() {}

  /** A document of 2007 or later ([ECMA-376] part 2): a ZIP file with parts. */
  static Set<FileFault> xml(Bytes file, FileType claimed) throws Damaged {
    ZipContents zip = ZipContents.of(file);
    Set<FileFault> faults = EnumSet.noneOf(FileFault.class);
    List<String> names =
        zip.entries().stream().map(e -> e.name().toLowerCase(Locale.ROOT)).toList();
    String main = claimed == FileType.DOCX ? "word/document.xml" : "xl/workbook.xml";
    if (!names.contains("[content_types].xml") || !names.contains(main)) {
      faults.add(FileFault.TYPE_DIFFERS);
    }
    if (names.stream().anyMatch(name -> PROGRAMS.stream().anyMatch(name::contains))) {
      faults.add(FileFault.MACROS);
    }
    faults.addAll(Archives.faults(zip));
    return faults;
  }

  /** A document of before, or one that was encrypted by a later program ([MS-OFFCRYPTO] 2.3). */
  static Set<FileFault> compound(Bytes file, FileType claimed) throws Damaged {
    OleContents ole = OleContents.of(file);
    Set<FileFault> faults = EnumSet.noneOf(FileFault.class);
    if (ole.has("EncryptedPackage")) {
      return EnumSet.of(FileFault.ENCRYPTED);
    }
    boolean right =
        claimed == FileType.DOC
            ? ole.has("WordDocument")
            : claimed == FileType.XLS && (ole.has("Workbook") || ole.has("Book"));
    if (!right) {
      faults.add(FileFault.TYPE_DIFFERS);
    }
    if (ole.has("_VBA_PROJECT") || ole.has("_VBA_PROJECT_CUR") || ole.has("Macros")) {
      faults.add(FileFault.MACROS);
    }
    return faults;
  }
}
