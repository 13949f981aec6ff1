package cn.portcover.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.document.application.ApplicationFormPdf;
import cn.portcover.document.layout.Typesetter;
import cn.portcover.document.policy.PolicyPdf;
import cn.portcover.domain.FieldError;
import cn.portcover.domain.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every character of a text is printed and can be read back, or the text is refused by name and
 * place.
 */
final class CharactersTest {
  /** U+2B74B, of the public security bureau's list of names; only Hanazono Mincho has it. */
  static final String MING = "\uD86D\uDF4B";

  static RenderedPdf rendered(String company) {
    return new PolicyPdf()
        .render(
            SomeRecords.policy(company, SomeRecords.SCHEME, SomeRecords.TERMS),
            SomeRecords.heading(Language.ZH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "北京𠮷野家贸易有限公司", // beyond the basic plane, only in WenKai
        "上海㐂臨國際貿易（集團）有限公司", // traditional and extension A
        MING + "氏五金行" + MING,
        "⼀一⼆二", // radicals that share glyphs with characters in most fonts
        "Müller & Söhne «Łódź» GmbH – Ångström Ελλάδα Торг",
        "有限公司№１２３ＡＢＣ％‰①㈱℃×÷",
        "a\u00a0b c\u3000d",
      })
  void eachCharacterIsReadBack(String company) {
    assertThat(Reading.dense(rendered(company)))
        .contains(company.replaceAll("[\\s\\u00a0\\u3000]", ""));
  }

  /** What PDFBox reads as rare is also there to be seen: each of these draws ink of its own. */
  @Test
  void rareCharactersAreDrawn() {
    long plain = Reading.glyphs(rendered("北京贸易")).size();
    assertThat((long) Reading.glyphs(rendered("北京𠮷" + MING + "贸易")).size()).isEqualTo(plain + 2);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x1F600, // emoji
        0x2A6A5, // 𪚥, four dragons
        0x0000, // controls
        0x0007, 0x001B, 0x0085, 0x00AD, // soft hyphen
        0x0627, 0x05D0, // Arabic, Hebrew
        0x200B, 0x200D, 0x200E, 0x2028, 0x202E, 0x2066, 0xFEFF, // invisible or reordering
        0xE000, 0xFE0F, 0xE0100, // private use, variation selectors
        0xD800, 0xDFFF, // half a character
        0xFFFD, 0xFFFF
      })
  void whatCannotBePrintedIsRefusedByName(int codePoint) {
    String company = "北京𠮷野" + Character.toString(codePoint) + "有限公司";
    assertThatThrownBy(() -> rendered(company))
        .isInstanceOfSatisfying(
            CharacterNotPrintable.class,
            refusal -> {
              FieldError error = refusal.errors().getFirst();
              assertThat(error.pointer()).isEqualTo("/terms/company/name");
              assertThat(error.code()).isEqualTo("character-not-printable");
              assertThat(error.arguments().get(0).toString())
                  .contains("U+%04X".formatted(codePoint));
              assertThat(error.arguments().get(1)).isEqualTo(5);
              assertThat(refusal.code()).isEqualTo("character-not-printable");
              assertThat(refusal.sentence(Language.ZH)).contains("/terms/company/name", "第 5 个字符");
              assertThat(refusal.sentence(Language.EN))
                  .contains("Character 5 of /terms/company/name");
            });
  }

  @Test
  void thePlaceInAListIsNamed() {
    List<String> terms = List.of("正常", "也正常", "出现\uD83D\uDE00");
    assertThatThrownBy(
            () ->
                new ApplicationFormPdf()
                    .render(
                        SomeRecords.toBeConfirmed(SomeRecords.COMPANY, terms),
                        SomeRecords.heading(Language.ZH)))
        .isInstanceOfSatisfying(
            CharacterNotPrintable.class,
            r ->
                assertThat(r.errors().getFirst().pointer())
                    .isEqualTo("/offer/form/specialTerms/2"));
  }

  @Test
  void textsCanBeTriedBeforeTheyAreKept() {
    Typesetter.require("/contact/name", "王𠮷\n第二行\t缩进\r\n第三行");
    assertThatThrownBy(() -> Typesetter.require("/contact/name", "王\u202E"))
        .isInstanceOf(CharacterNotPrintable.class);
  }

  @Test
  void linesThatTheInsurerBrokeStayBroken() {
    String text = Reading.text(rendered("第一行\n第二行"));
    assertThat(text).contains("第一行\n").contains("第二行");
  }
}
