package cn.portcover.filecheck;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.attachment.FileFault;
import cn.portcover.domain.attachment.FileType;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectedFilesTest {
  private static final DetectedFiles CHECK = new DetectedFiles();

  private static Set<FileFault> faults(FileType claimed, byte[]... parts) {
    return CHECK.faults(SomeFiles.joined(parts), claimed);
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void takesARightFileOfEachType(FileType type) {
    assertThat(faults(type, SomeFiles.of(type))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(FileType.class)
  void aFileIsTakenForNoOtherType(FileType type) {
    for (FileType other : FileType.values()) {
      // Every document of 2007 and later is a ZIP file too.
      boolean both = type == FileType.ZIP && (other == FileType.DOCX || other == FileType.XLSX);
      if (other != type && !both) {
        assertThat(faults(type, SomeFiles.of(other))).as("%s as %s", other, type).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"MZ\u0090\0", "\u007fELF", "#!/bin/sh\n", "<html>", "GIF89a", "PK\7\b", ""})
  void whatIsNoneOfThemIsNone(String beginning) {
    for (FileType type : FileType.values()) {
      assertThat(faults(type, latin(beginning), new byte[64])).as("%s", type).isNotEmpty();
    }
  }

  @Test
  void aPdfBeginsAtItsBeginning() {
    assertThat(faults(FileType.PDF, latin("\n"), SomeFiles.of(FileType.PDF)))
        .containsExactly(FileFault.TYPE_DIFFERS);
    assertThat(faults(FileType.PDF, latin("<html><script>"), SomeFiles.of(FileType.PDF)))
        .containsExactly(FileFault.TYPE_DIFFERS);
    assertThat(faults(FileType.PDF, latin("%PDF-1.7\n<html><script>alert(1)</script>\n%%EOF")))
        .containsExactly(FileFault.POLYGLOT);
    assertThat(faults(FileType.PDF, latin("%PDF-1.7\ncut off"))).containsExactly(FileFault.DAMAGED);
  }

  @Test
  void aFileHoldsNoOtherFile() {
    byte[] zip = SomeFiles.of(FileType.ZIP);
    for (FileType type : new FileType[] {FileType.PDF, FileType.JPG, FileType.PNG, FileType.TIF}) {
      assertThat(faults(type, SomeFiles.of(type), zip))
          .as("%s with a ZIP file behind it", type)
          .containsExactly(FileFault.POLYGLOT);
    }
    assertThat(faults(FileType.JPG, SomeFiles.jpegWithComment("%PDF-1.4 %%EOF")))
        .containsExactly(FileFault.POLYGLOT);
    assertThat(faults(FileType.JPG, SomeFiles.jpegWithComment("<script>alert(1)</script>")))
        .containsExactly(FileFault.POLYGLOT);
    assertThat(faults(FileType.PNG, SomeFiles.of(FileType.PNG), latin("more")))
        .containsExactly(FileFault.POLYGLOT);
  }

  @Test
  void anArchiveBeginsEndsAndHasNoGaps() {
    byte[] zip = SomeFiles.of(FileType.ZIP);
    assertThat(faults(FileType.ZIP, latin("<html>"), zip)).containsExactly(FileFault.TYPE_DIFFERS);
    assertThat(faults(FileType.ZIP, zip, latin("<html><script>")))
        .containsExactly(FileFault.DAMAGED);
    assertThat(faults(FileType.ZIP, zip, zip)).containsExactly(FileFault.DAMAGED);
    assertThat(faults(FileType.ZIP, Arrays.copyOf(zip, zip.length - 1)))
        .containsExactly(FileFault.DAMAGED);
    byte[] renamed = zip.clone();
    renamed[30] ^= 1;
    assertThat(faults(FileType.ZIP, renamed)).containsExactly(FileFault.DAMAGED);
    // A comment may stand at the end, but not one that says it is longer.
    assertThat(faults(FileType.ZIP, SomeFiles.zipWithComment("packed by hand"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.pdf",
        "a/../../evil.pdf",
        "/etc/passwd",
        "..\\evil.pdf",
        "C:\\evil.pdf",
        "a\u202egpj.exe",
        "a\0.pdf",
        "inner.zip",
        "run.EXE",
        "macro.docm",
        "<b>.pdf"
      })
  void anArchiveHoldsOnlyFilesThatUnpackSafely(String name) {
    assertThat(faults(FileType.ZIP, SomeFiles.zip(name, new byte[10])))
        .contains(FileFault.ARCHIVE_UNSAFE);
  }

  @Test
  void anArchiveHoldsAFewFilesOfModerateSize() {
    assertThat(faults(FileType.ZIP, SomeFiles.zip("bomb.bin", new byte[20 << 20])))
        .containsExactly(FileFault.ARCHIVE_UNSAFE);
    assertThat(faults(FileType.ZIP, SomeFiles.zipOfMany(1001)))
        .containsExactly(FileFault.ARCHIVE_UNSAFE);
    assertThat(faults(FileType.ZIP, SomeFiles.zipOfMany(1000))).isEmpty();
    assertThat(faults(FileType.ZIP, SomeFiles.zipOfMany(0)))
        .containsExactly(FileFault.ARCHIVE_UNSAFE);
    assertThat(faults(FileType.ZIP, SomeFiles.zipSaying(400_000_000)))
        .contains(FileFault.ARCHIVE_UNSAFE);
    assertThat(faults(FileType.ZIP, SomeFiles.zip("blanks.txt", new byte[900_000]))).isEmpty();
  }

  @Test
  void encryptedOnesAreNotTaken() {
    assertThat(faults(FileType.ZIP, SomeFiles.encryptedZip())).containsExactly(FileFault.ENCRYPTED);
    assertThat(faults(FileType.DOCX, SomeFiles.compound("EncryptedPackage", "EncryptionInfo")))
        .containsExactly(FileFault.ENCRYPTED);
    assertThat(faults(FileType.XLS, SomeFiles.compound("EncryptedPackage")))
        .containsExactly(FileFault.ENCRYPTED);
  }

  @Test
  void officeDocumentsHoldNoPrograms() {
    assertThat(faults(FileType.DOCX, SomeFiles.office("word/document.xml", "word/vbaProject.bin")))
        .containsExactly(FileFault.MACROS);
    assertThat(faults(FileType.XLSX, SomeFiles.office("xl/workbook.xml", "xl/VBAPROJECT.BIN")))
        .containsExactly(FileFault.MACROS);
    assertThat(
            faults(FileType.XLSX, SomeFiles.office("xl/workbook.xml", "xl/macrosheets/sheet1.xml")))
        .containsExactly(FileFault.MACROS);
    assertThat(faults(FileType.DOC, SomeFiles.compound("WordDocument", "Macros", "_VBA_PROJECT")))
        .containsExactly(FileFault.MACROS);
    assertThat(faults(FileType.XLS, SomeFiles.compound("Workbook", "_VBA_PROJECT_CUR")))
        .containsExactly(FileFault.MACROS);
  }

  @Test
  void compoundFilesThatRunInCirclesAreDamaged() {
    byte[] circle = SomeFiles.compound("WordDocument");
    // The directory's next sector is itself.
    SomeFiles.putInt(circle, 512 + 4, 1);
    assertThat(faults(FileType.DOC, circle)).containsExactly(FileFault.DAMAGED);
    byte[] outside = SomeFiles.compound("WordDocument");
    SomeFiles.putInt(outside, 48, 1_000_000);
    assertThat(faults(FileType.DOC, outside)).containsExactly(FileFault.DAMAGED);
    byte[] sectors = SomeFiles.compound("WordDocument");
    sectors[30] = 31;
    assertThat(faults(FileType.DOC, sectors)).containsExactly(FileFault.DAMAGED);
  }

  /** Any bytes get an answer, soon; the seed is printed when they do not. */
  @Test
  void anyBytesAreAnswered() {
    long seed = Long.getLong("seed", System.nanoTime());
    Random random = new Random(seed);
    long start = System.nanoTime();
    for (int i = 0; i < 3000; i++) {
      FileType type = FileType.values()[i % FileType.values().length];
      byte[] file = SomeFiles.of(FileType.values()[random.nextInt(FileType.values().length)]);
      for (int changes = random.nextInt(12); changes >= 0; changes--) {
        file[random.nextInt(file.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(file, random.nextInt(file.length + 1));
      assertThat(CHECK.faults(cut, type)).as("seed %d, turn %d", seed, i).isNotNull();
    }
    assertThat(System.nanoTime() - start).as("seed %d", seed).isLessThan(30_000_000_000L);
  }
}
