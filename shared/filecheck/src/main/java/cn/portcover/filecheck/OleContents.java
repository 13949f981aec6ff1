package cn.portcover.filecheck;

import cn.portcover.filecheck.Bytes.Damaged;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The names in a compound file, as Word and Excel wrote until 2003 ([MS-CFB] 2.2, 2.3, 2.6): its
 * directory, and nothing of what the names stand for.
 */
record OleContents(Set<String> names) {
  private static final int IN_HEADER = 109;
  private static final int ENTRY = 128;
  private static final long LAST_SECTOR = 0xfffffffaL;
  private static final int MOST_SECTORS = 20_000;

  static OleContents of(Bytes file) throws Damaged {
    int shift = file.u16(30);
    if (shift != 9 && shift != 12) {
      throw new Damaged("sectors of no known size");
    }
    int sector = 1 << shift;
    Set<String> names = new HashSet<>();
    long at = file.u32(48);
    Set<Long> seen = new HashSet<>();
    while (at <= LAST_SECTOR) {
      if (!seen.add(at) || seen.size() > MOST_SECTORS) {
        throw new Damaged("the directory runs in a circle");
      }
      for (int entry = 0; entry < sector / ENTRY; entry++) {
        name(file, (at + 1) * sector + (long) entry * ENTRY, names);
      }
      at = next(file, at, sector);
    }
    return new OleContents(Set.copyOf(names));
  }

  boolean has(String name) {
    return names.stream().anyMatch(name::equalsIgnoreCase);
  }

  private static void name(Bytes file, long entry, Set<String> names) throws Damaged {
    int bytes = file.u16(entry + 64);
    if (bytes >= 2 && bytes <= 64) {
      names.add(new String(file.part(entry, bytes - 2), StandardCharsets.UTF_16LE));
    }
  }

  /** By the allocation table, whose own first 109 sectors the header names: 6.8 MB of file. */
  private static long next(Bytes file, long at, int sector) throws Damaged {
    int perSector = sector / 4;
    long table = at / perSector;
    if (table >= IN_HEADER) {
      throw new Damaged("larger than is taken");
    }
    long place = file.u32(76 + 4 * table);
    return file.u32((place + 1) * sector + 4 * (at % perSector));
  }
}
