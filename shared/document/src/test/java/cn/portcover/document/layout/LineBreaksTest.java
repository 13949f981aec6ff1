package cn.portcover.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 避头尾: where a line may end. */
final class LineBreaksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "保险费；保|险|费",
        "损失，除外；损|失，|除|外",
        "《条款》是；《条|款》|是",
        "（开证行）不；（开|证|行）|不",
        "金额的20%计；金|额|的|20%|计",
        "USD 150,000.00 为；USD |150,000.00 |为",
        "wang@example.com；wang@example.com",
        "a-b c；a-|b |c",
        "北𠮷野；北|𠮷|野",
        "ABC公司；ABC|公|司",
        "“信用”险；“信|用”|险"
      },
      quoteCharacter = '\0')
  void linesBreakOnlyWhereTheyMay(String both) {
    String text = both.substring(0, both.indexOf('；', both.startsWith("；") ? 1 : 0));
    String expected = both.substring(text.length() + 1);
    assertThat(String.join("|", pieces(text))).isEqualTo(expected);
  }

  private static List<String> pieces(String text) {
    char[] characters = text.toCharArray();
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < characters.length - 1; i++) {
      if (Character.isHighSurrogate(characters[i])) {
        continue; // as the library asks: never between the halves of a pair
      }
      if (LineBreaks.CHINESE.isSplitCharacter(0, i, characters.length, characters, null)) {
        pieces.add(text.substring(start, i + 1));
        start = i + 1;
      }
    }
    pieces.add(text.substring(start));
    return pieces;
  }
}
