package cn.portcover.filecheck;

import cn.portcover.filecheck.Bytes.Damaged;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The table of contents of a ZIP file (APPNOTE.TXT 6.3.10), read and compared with what stands
 * before each file in it. Nothing is inflated. Of the format only what office programs and
 * archivers write for small files is taken: one disk, no ZIP64, nothing before the first file,
 * between files or behind the end; two readers cannot see different files in it.
 *
 * @param entries in the order of the table
 */
record ZipContents(List<Entry> entries) {
  private static final int END = 22;
  private static final int MOST_COMMENT = 65_535;
  // What may follow a file's data: its sizes, when they were not known before.
  private static final int DATA_DESCRIPTOR = 24;
  private static final int MOST_ENTRIES = 10_000;

  /**
   * A file in it.
   *
   * @param size when expanded, as the table says
   */
  record Entry(String name, long compressed, long size, boolean encrypted) {}

  private record Place(long at, long end) {}

  /** Whether some reader could take the file's end for that of a ZIP file. */
  static boolean mayEnd(Bytes file) {
    int end = file.findLast("PK\5\6", file.length() - END - MOST_COMMENT);
    try {
      return end >= 0 && end + END + file.u16(end + 20) <= file.length() && file.u16(end + 10) > 0;
    } catch (Damaged e) {
      return false;
    }
  }

  static ZipContents of(Bytes file) throws Damaged {
    int end = end(file);
    int count = file.u16(end + 10);
    long table = file.u32(end + 16);
    require(file.u16(end + 4) == 0 && file.u16(end + 8) == count, "several disks");
    require(count <= MOST_ENTRIES, "too many files");
    require(table + file.u32(end + 12) == end, "something is between table and end");
    List<Entry> entries = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    long at = table;
    for (int i = 0; i < count; i++) {
      require(file.hasAt(at, "PK\1\2"), "the table breaks off");
      int nameLength = file.u16(at + 28);
      byte[] name = file.part(at + 46, nameLength);
      long compressed = file.u32(at + 20);
      long size = file.u32(at + 24);
      require(compressed != 0xffffffffL && size != 0xffffffffL, "ZIP64");
      boolean encrypted = (file.u16(at + 8) & 1) != 0;
      places.add(place(file, file.u32(at + 42), name, compressed));
      entries.add(new Entry(text(name, file.u16(at + 8)), compressed, size, encrypted));
      at += 46L + nameLength + file.u16(at + 30) + file.u16(at + 32);
    }
    require(at == end, "the table is not as long as is said");
    requireNothingBetween(places, table);
    return new ZipContents(List.copyOf(entries));
  }

  private static int end(Bytes file) throws Damaged {
    int end = file.findLast("PK\5\6", file.length() - END - MOST_COMMENT);
    require(end >= 0, "no end");
    require(end + END + file.u16(end + 20) == file.length(), "something is behind the end");
    return end;
  }

  private static Place place(Bytes file, long at, byte[] name, long compressed) throws Damaged {
    require(file.hasAt(at, "PK\3\4"), "no file where the table says");
    int nameLength = file.u16(at + 26);
    require(java.util.Arrays.equals(file.part(at + 30, nameLength), name), "a file has two names");
    long data = at + 30 + nameLength + file.u16(at + 28);
    require(data + compressed <= file.length(), "a file is longer than all");
    return new Place(at, data + compressed);
  }

  private static void requireNothingBetween(List<Place> places, long table) throws Damaged {
    long reached = 0;
    for (Place place : places.stream().sorted(Comparator.comparingLong(Place::at)).toList()) {
      long between = place.at() - reached;
      require(between >= 0 && between <= (reached == 0 ? 0 : DATA_DESCRIPTOR), "a gap");
      reached = place.end();
    }
    require(table >= reached && table - reached <= DATA_DESCRIPTOR, "a gap before the table");
  }

  /** UTF-8 where a flag says so or the bytes are; else names of old Chinese archivers. */
  private static String text(byte[] name, int flags) {
    String utf8 = new String(name, StandardCharsets.UTF_8);
    boolean said = (flags & 0x800) != 0;
    return said || utf8.indexOf('\ufffd') < 0
        ? utf8
        : new String(name, java.nio.charset.Charset.forName("GB18030"));
  }

  private static void require(boolean holds, String otherwise) throws Damaged {
    if (!holds) {
      throw new Damaged(otherwise);
    }
  }
}
