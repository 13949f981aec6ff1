package cn.portcover.domain.article;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.reference.CountryCode;
import cn.portcover.domain.reference.IndustryCode;
import java.util.List;
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
    /** Names of fewer characters are in too many texts. */
    private static final int SHORTEST_NAME = 2;

    boolean isIn(Article article) {
      return article.countries().contains(country)
          || names.stream()
              .filter(name -> name.strip().length() >= SHORTEST_NAME)
              .anyMatch(name -> article.title().contains(name.strip()));
    }
  }

  /** Whoever names nothing would be told of everything. */
  public List<FieldError> problems() {
    return country == null && industry == null && !ownBuyers
        ? List.of(FieldError.at("/country", "subscription-empty"))
        : List.of();
  }

  /** Whether the article is one to be told of, to a company with these buyers. */
  public boolean isMetBy(Article article, List<OwnBuyer> buyers) {
    return (country == null || article.countries().contains(country))
        && (industry == null || isAbout(industry, article))
        && (!ownBuyers || buyers.stream().anyMatch(buyer -> buyer.isIn(article)));
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
