package cn.portcover.domain.article;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a company wants to be told of; an article must meet all that is named.
 *
 * @param country that the article is about
 * @param industry that it is about; a section stands for its divisions too
 * @param ownBuyers whether it is about a country where the company has buyers, or names one of them
 */
public record RiskTopic(
    @Nullable CountryCode country, @Nullable IndustryCode industry, boolean ownBuyers) {

  /** A buyer of the company, as articles may name it. */
  public record OwnBuyer(CountryCode country, List<String> names) {
    /** Names of fewer characters are in too many texts; Chinese ones say more with fewer. */
    private static final int SHORTEST_NAME = 4;

    private static final int SHORTEST_CHINESE_NAME = 2;

    boolean isIn(Article article) {
      String title = comparable(article.title());
      return article.countries().contains(country)
          || names.stream().map(OwnBuyer::comparable).anyMatch(name -> isIn(title, name));
    }

    /** A Chinese name anywhere, as Chinese has no blanks; another one as whole words. */
    private static boolean isIn(String title, String name) {
      boolean chinese = name.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HAN);
      if (name.length() < (chinese ? SHORTEST_CHINESE_NAME : SHORTEST_NAME)) {
        return false;
      }
      for (int at = title.indexOf(name); at >= 0; at = title.indexOf(name, at + 1)) {
        int end = at + name.length();
        boolean whole =
            (at == 0 || !goesOn(title.charAt(at - 1)))
                && (end == title.length() || !goesOn(title.charAt(end)));
        if (chinese || whole) {
          return true;
        }
      }
      return false;
    }

    /** Whether a word of letters goes on with it; Chinese stands beside others without blanks. */
    private static boolean goesOn(char c) {
      return Character.isLetterOrDigit(c) && UnicodeScript.of(c) != UnicodeScript.HAN;
    }

    /** Registers write names in capitals that titles do not. */
    private static String comparable(String text) {
      return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
    }
  }

  /** Whoever names nothing would be told of everything. */
  public List<FieldError> problems() {
    return country == null && industry == null && !ownBuyers
        ? List.of(FieldError.at("/country", "subscription-empty"))
        : List.of();
  }

  /**
   * Whether the article is one to be told of.
   *
   * @param buyers of the company; asked only where the topic turns on them
   */
  public boolean isMetBy(Article article, Supplier<List<OwnBuyer>> buyers) {
    return (country == null || article.countries().contains(country))
        && (industry == null || isAbout(industry, article))
        && (!ownBuyers || buyers.get().stream().anyMatch(buyer -> buyer.isIn(article)));
  }

  private static boolean isAbout(IndustryCode wanted, Article article) {
    return article.industries().stream()
        .anyMatch(industry -> industry.equals(wanted) || industry.section().equals(wanted));
  }

  /** In one word, the same for the same topic: {@code DEU.17.buyers}. */
  String words() {
    return (country == null ? "-" : country.value())
        + "."
        + (industry == null ? "-" : industry.value())
        + "."
        + (ownBuyers ? "buyers" : "-");
  }

  /** The narrowest thing that it names, under which an article finds it: {@code country/DEU}. */
  String found() {
    if (country != null) {
      return "country/" + country;
    }
    return industry != null ? "industry/" + industry : "buyers";
  }
}
