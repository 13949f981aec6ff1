package cn.portcover.domain.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Malformed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "案情说明.pdf",
        "a.b.zip",
        "INV-1 (2).PDF",
        "x.jpeg",
        "é.png",
        "CONTRACT.pdf",
        "com.pdf"
      })
  void takesNames(String name) {
    assertThat(new FileName(name).value()).isEqualTo(name);
    assertThat(new FileName(name)).hasToString(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.pdf",
        "a/b.pdf",
        "a\\b.pdf",
        "C:a.pdf",
        "a\u0000.pdf",
        "a\u202egpj.pdf",
        "a\u200b.pdf",
        "a\n.pdf",
        "a\u2028.pdf",
        "a\u2029.pdf",
        "a*.pdf",
        "a?.pdf",
        "a\".pdf",
        "a<b>.pdf",
        "a|b.pdf",
        "a\ue000.pdf",
        "a\ud800.pdf",
        "a\u0378.pdf"
      })
  void refusesCharactersThatLeadAstray(String name) {
    assertThatThrownBy(() -> new FileName(name))
        .isInstanceOfSatisfying(
            Malformed.class,
            e -> assertThat(e.code()).isEqualTo("file-name-character-not-allowed"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".pdf",
        ".a.pdf",
        "pdf",
        "a.",
        "a.p-f",
        "a.pdf ",
        " a.pdf",
        "con.pdf",
        "Nul.txt",
        "LPT1.pdf",
        "com1.a.pdf",
        "a.extensionfar",
        ""
      })
  void refusesWhatIsNoNameOfAFile(String name) {
    assertThatThrownBy(() -> new FileName(name))
        .isInstanceOfSatisfying(
            Malformed.class, e -> assertThat(e.code()).isEqualTo("file-name-malformed"));
  }

  @Test
  void lengthsAreOfCharactersAndBytes() {
    assertThat(new FileName("a".repeat(146) + ".pdf").value()).hasSize(150);
    assertThatThrownBy(() -> new FileName("a".repeat(147) + ".pdf")).isInstanceOf(Malformed.class);
    assertThat(new FileName("案".repeat(83) + ".pdf").value()).hasSize(87);
    assertThatThrownBy(() -> new FileName("案".repeat(84) + ".pdf")).isInstanceOf(Malformed.class);
    assertThat(new FileName("案".repeat(83) + "ab.pdf").extension()).isEqualTo("pdf");
  }

  @Test
  void composesWhatWasTakenApart() {
    assertThat(FileName.parse("e\u0301.pdf")).isEqualTo(new FileName("\u00e9.pdf"));
  }

  @ParameterizedTest
  @CsvSource({
    "a.pdf,PDF",
    "a.PDF,PDF",
    "a.jpg,JPG",
    "a.jpeg,JPG",
    "a.png,PNG",
    "a.tif,TIF",
    "a.tiff,TIF",
    "a.doc,DOC",
    "a.docx,DOCX",
    "a.xls,XLS",
    "a.xlsx,XLSX",
    "a.zip,ZIP"
  })
  void theExtensionTellsTheType(String name, FileType type) {
    assertThat(FileType.of(new FileName(name))).hasValue(type);
    assertThat(type.isCalled(type.mediaType())).isTrue();
    assertThat(type.isCalled(" " + type.mediaType().toUpperCase(java.util.Locale.ROOT))).isTrue();
    assertThat(type.isCalled("text/html")).isFalse();
  }

  @Test
  void otherTypesAreNotTaken() {
    assertThat(FileType.of(new FileName("a.pdf.exe"))).isEmpty();
    assertThat(FileType.of(new FileName("a.docm"))).isEmpty();
    assertThat(FileType.ZIP.isCalled("application/x-zip-compressed")).isTrue();
    assertThat(FileType.JPG.isCalled("image/jpg")).isTrue();
  }
}
