package cn.portcover.domain.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are taken as attachments. */
public enum FileType {
  PDF("application/pdf", List.of("pdf"), List.of()),
  JPG("image/jpeg", List.of("jpg", "jpeg"), List.of("image/jpg", "image/pjpeg")),
  PNG("image/png", List.of("png"), List.of()),
  TIF("image/tiff", List.of("tif", "tiff"), List.of("image/tif")),
  DOC("application/msword", List.of("doc"), List.of()),
  DOCX(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      List.of("docx"),
      List.of()),
  XLS("application/vnd.ms-excel", List.of("xls"), List.of()),
  XLSX(
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
      List.of("xlsx"),
      List.of()),
  ZIP("application/zip", List.of("zip"), List.of("application/x-zip-compressed"));

  private final String mediaType;
  private final List<String> extensions;
  private final List<String> aliases;

  FileType(String mediaType, List<String> extensions, List<String> aliases) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.aliases = aliases;
  }

  /** As registered with IANA. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether browsers name it so: by the registered name or an old one. */
  public boolean isCalled(String contentType) {
    String called = contentType.strip().toLowerCase(Locale.ROOT);
    return called.equals(mediaType) || aliases.contains(called);
  }

  /** By the name's extension. */
  public static Optional<FileType> of(FileName name) {
    return Arrays.stream(values())
        .filter(type -> type.extensions.contains(name.extension()))
        .findFirst();
  }
}
