package cn.portcover.referencestore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTermsTest {
  private static final String TITLE = Terms.normal("德国：5G设备 (EU) tariffs 上调 𠮷野家");

  @Test
  void aTitleHasCharactersPairsAndThreesOfOthers() {
    assertThat(ArticleTerms.ofTitle("德国5g"))
        .containsExactlyInAnyOrder("德", "国", "5", "g", "德国", "国5", "5g");
    assertThat(ArticleTerms.ofTitle("abcd"))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "ab", "bc", "cd", "abc", "bcd");
    assertThat(ArticleTerms.ofTitle("")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"德", "德国", "5g设备", "设备", "eu", "tariff", "riff", "s 上", "上调", "𠮷野", "国 5g"})
  void whateverStandsInATitleFindsIt(String part) {
    String key = Terms.normal(part);
    assertThat(TITLE).contains(key);
    Set<String> wanted = ArticleTerms.inTitle(key);
    assertThat(wanted).isNotEmpty();
    assertThat(ArticleTerms.ofTitle(TITLE)).as("%s of %s", wanted, part).containsAll(wanted);
  }

  @Test
  void aTextHasPairsAndWords() {
    assertThat(ArticleTerms.ofText(Terms.normal("华为5G网络 slows down")))
        .containsExactlyInAnyOrder("华为", "5g", "网络", "slows", "down");
    assertThat(ArticleTerms.ofText("风")).isEmpty();
  }

  @Test
  void theLongestTextsAreLookedAtAtTheirBeginning() {
    assertThat(ArticleTerms.textKey("t", "x".repeat(1_000_000))).hasSizeLessThan(20_001);
    assertThat(ArticleTerms.ofText("x".repeat(20_000)))
        .singleElement()
        .satisfies(word -> assertThat(word).hasSize(40));
  }
}
