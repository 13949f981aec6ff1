package cn.portcover.filecheck;

import cn.portcover.domain.attachment.FileFault;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What an archive may hold, by its table of contents alone: whoever unpacks it gets a moderate
 * number of files of a moderate size, below the folder of their choice, and no archive in an
 * archive (whose size no table tells).
 */
final class Archives {
  private static final int MOST_FILES = 1_000;
  private static final long MOST_BYTES = 200L << 20;
  private static final int MOST_RATIO = 200;
  // Small files of blanks are packed well without being bombs.
  private static final long SMALL = 1L << 20;
  private static final List<String> NOT_IN_ARCHIVES =
      List.of(
          ".zip", ".rar", ".7z", ".gz", ".tgz", ".bz2", ".xz", ".tar", ".exe", ".com", ".scr",
          ".bat", ".cmd", ".ps1", ".vbs", ".js", ".jar", ".msi", ".lnk", ".hta", ".docm", ".xlsm",
          ".pptm", ".dll", ".iso");

  private Archives() {}

  /** Of a ZIP file that a company packed. */
  static Set<FileFault> ofCompany(ZipContents zip) {
    Set<FileFault> faults = faults(zip);
    boolean unwanted =
        zip.entries().stream()
            .map(e -> e.name().toLowerCase(Locale.ROOT))
            .anyMatch(name -> NOT_IN_ARCHIVES.stream().anyMatch(name::endsWith));
    if (unwanted || zip.entries().isEmpty()) {
      faults.add(FileFault.ARCHIVE_UNSAFE);
    }
    return faults;
  }

  /** Of every ZIP file, be it a document. */
  static Set<FileFault> faults(ZipContents zip) {
    Set<FileFault> faults = EnumSet.noneOf(FileFault.class);
    Set<String> names = new HashSet<>();
    long all = 0;
    for (ZipContents.Entry entry : zip.entries()) {
      all += entry.size();
      if (entry.encrypted()) {
        faults.add(FileFault.ENCRYPTED);
      }
      if (!isBelow(entry.name())
          || !names.add(entry.name().toLowerCase(Locale.ROOT))
          || entry.size() > SMALL && entry.size() / MOST_RATIO > entry.compressed()) {
        faults.add(FileFault.ARCHIVE_UNSAFE);
      }
    }
    if (all > MOST_BYTES || zip.entries().size() > MOST_FILES) {
      faults.add(FileFault.ARCHIVE_UNSAFE);
    }
    return faults;
  }

  /** Whether it leads below the folder that it is unpacked to, and can be read as it stands. */
  private static boolean isBelow(String name) {
    boolean shown =
        name.codePoints()
            .noneMatch(
                c ->
                    Character.getType(c) == Character.CONTROL
                        || Character.getType(c) == Character.FORMAT
                        || c == '<'
                        || c == ':');
    String plain = name.replace('\\', '/');
    return shown
        && !plain.isEmpty()
        && !plain.startsWith("/")
        && !("/" + plain + "/").contains("/../");
  }
}
