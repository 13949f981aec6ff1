package cn.portcover.referencestore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/**
 * How a Chinese name is spelled in pinyin, without tones: in full and by its initials. A character
 * that is read in several ways ({@code 重}: chong, zhong) is spelled in each, up to a bound.
 */
final class Pinyin {
  private static final int MOST_SPELLINGS = 16;

  /** Nobody types more syllables than these to find a name. */
  private static final int MOST_SYLLABLES = 24;

  private static final HanyuPinyinOutputFormat FORMAT = new HanyuPinyinOutputFormat();

  static {
    FORMAT.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
    FORMAT.setVCharType(HanyuPinyinVCharType.WITH_V);
  }

  private Pinyin() {}

  /** {@code 西安}: xian and xa. */
  static Set<String> spellings(String chinese) {
    List<List<String>> syllables = new ArrayList<>();
    for (char c : chinese.toCharArray()) {
      List<String> readings = readings(c);
      if (!readings.isEmpty() && syllables.size() < MOST_SYLLABLES) {
        syllables.add(readings);
      }
    }
    Set<String> spellings = new LinkedHashSet<>(joined(syllables));
    spellings.addAll(
        joined(
            syllables.stream()
                .map(readings -> readings.stream().map(r -> r.substring(0, 1)).distinct().toList())
                .toList()));
    spellings.remove("");
    return spellings;
  }

  private static List<String> joined(List<List<String>> syllables) {
    List<String> spellings = List.of("");
    for (List<String> readings : syllables) {
      List<String> heard =
          spellings.size() * readings.size() > MOST_SPELLINGS ? readings.subList(0, 1) : readings;
      spellings = spellings.stream().flatMap(begun -> heard.stream().map(r -> begun + r)).toList();
    }
    return spellings;
  }

  /** Letters and digits are read as themselves; punctuation is not read. */
  private static List<String> readings(char c) {
    if (c < 0x80) {
      return Character.isLetterOrDigit(c)
          ? List.of(String.valueOf(c).toLowerCase(Locale.ROOT))
          : List.of();
    }
    try {
      String[] readings = PinyinHelper.toHanyuPinyinStringArray(c, FORMAT);
      return readings == null ? List.of() : Arrays.stream(readings).distinct().toList();
    } catch (BadHanyuPinyinOutputFormatCombination e) {
      throw new IllegalStateException("the format is one that pinyin4j has", e);
    }
  }
}
