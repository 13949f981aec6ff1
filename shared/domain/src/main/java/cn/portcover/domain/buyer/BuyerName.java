package cn.portcover.domain.buyer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of companies as they are compared: two names that differ only in capitals, accents,
 * punctuation or the form of company are one name.
 */
public final class BuyerName {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  // Dots within abbreviations hold their letters together: S.A. is SA, not S and A.
  private static final Pattern INNER = Pattern.compile("[.'’]");

  /** Forms of company, and words that names are written with or without. */
  private static final Set<String> FORMS =
      Set.of(
          "AB",
          "AG",
          "AND",
          "AS",
          "BHD",
          "BV",
          "CO",
          "COMPANY",
          "CORP",
          "CORPORATION",
          "GMBH",
          "INC",
          "INCORPORATED",
          "KG",
          "LIMITED",
          "LLC",
          "LLP",
          "LTD",
          "LTDA",
          "NV",
          "OY",
          "PLC",
          "PTE",
          "PTY",
          "PVT",
          "SA",
          "SARL",
          "SAS",
          "SDN",
          "SL",
          "SPA",
          "SRL",
          "THE");

  private BuyerName() {}

  /** {@code Müller & Söhne GmbH} is {@code MULLER SOHNE}. */
  public static String key(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String letters = INNER.matcher(plain.toUpperCase(Locale.ROOT)).replaceAll("");
    List<String> words =
        Arrays.stream(NO_LETTERS.split(letters)).filter(word -> !word.isEmpty()).toList();
    List<String> telling = words.stream().filter(word -> !FORMS.contains(word)).toList();
    return String.join(" ", telling.isEmpty() ? words : telling);
  }

  /**
   * Whether two names are of one company for all that can be told from them: the same, or one of
   * them the other with something after it, as addresses are.
   */
  public static boolean agree(String one, String other) {
    String a = key(one);
    String b = key(other);
    return !a.isEmpty()
        && !b.isEmpty()
        && ((a + " ").startsWith(b + " ") || (b + " ").startsWith(a + " "));
  }
}
