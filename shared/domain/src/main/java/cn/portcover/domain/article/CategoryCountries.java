package cn.portcover.domain.article;

import cn.portcover.domain.reference.CountryCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The countries that a feed's categories name: by the code of three letters, or by the Chinese or
 * English name. Titles and texts are not searched for names: 马里 stands in 马里兰 too.
 */
public final class CategoryCountries {
  private static final int MOST = 20;

  /** Made when the first feed is read. */
  private static final class Names {
    static final Map<String, String> CODES = codes();

    private Names() {}

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String two : Locale.getISOCountries()) {
        Locale country = Locale.of("", two);
        String code = country.getISO3Country();
        codes.put(key(code), code);
        codes.put(key(country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE)), code);
        codes.put(key(country.getDisplayCountry(Locale.ENGLISH)), code);
      }
      return codes;
    }
  }

  private CategoryCountries() {}

  /** Those given and those that are named, each once, at most {@value #MOST}. */
  public static List<CountryCode> of(List<CountryCode> given, Collection<String> categories) {
    List<CountryCode> countries = new ArrayList<>(given);
    for (String category : categories) {
      String code = Names.CODES.get(key(category));
      if (code != null) {
        countries.add(new CountryCode(code));
      }
    }
    return countries.stream().distinct().limit(MOST).toList();
  }

  private static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
