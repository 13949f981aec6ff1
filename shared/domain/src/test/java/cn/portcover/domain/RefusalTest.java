package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {
  /** A refusal as any context may have one. */
  private static final class PortClosedToday extends Refusal.TryLater {
    private static final long serialVersionUID = 1;

    PortClosedToday() {
      super(Duration.ofHours(2), "港口今日关闭。", "The port is closed today.");
    }
  }

  private static final class TooManyQuestions extends Refusal.TooOften {
    private static final long serialVersionUID = 1;

    TooManyQuestions() {
      super(Duration.ofSeconds(30), "提问过于频繁。", "Too many questions.");
    }
  }

  @Test
  void speaksTheAskersLanguage() {
    assertThat(new PortClosedToday().sentence(Language.ZH)).isEqualTo("港口今日关闭。");
    assertThat(new PortClosedToday().sentence(Language.EN)).isEqualTo("The port is closed today.");
    assertThat(new PortClosedToday()).hasMessage("The port is closed today.");
  }

  @Test
  void itsCodeIsItsTypesName() {
    assertThat(new PortClosedToday().code()).isEqualTo("port-closed-today");
    assertThat(Refusal.code(PortClosedToday.class)).isEqualTo("port-closed-today");
  }

  @Test
  void isAnAnswerAndCarriesNoStack() {
    assertThat(new PortClosedToday().getStackTrace()).isEmpty();
    assertThat(new PortClosedToday().facts()).isEmpty();
  }

  @Test
  void saysWhenToComeAgain() {
    assertThat(new PortClosedToday().retryAfter()).isEqualTo(Duration.ofHours(2));
    assertThat(new TooManyQuestions().retryAfter()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void namesEveryWrongFieldAtOnce() {
    var errors =
        List.of(
            FieldError.at("/contact/name", "required"),
            FieldError.at("/contact/email", new Malformed("email-malformed", "a@")));
    var refusal = new InvalidFields(errors);
    assertThat(refusal.errors()).isEqualTo(errors);
    assertThat(refusal.errors().getLast().arguments()).containsExactly("a@");
    assertThat(InvalidFields.at("/contact/email", new Malformed("email-malformed", "a@")).errors())
        .containsExactly(errors.getLast());
  }

  @Test
  void aFieldErrorKeepsWhatItWasGiven() {
    assertThat(FieldError.at("/a", "list-too-long", 10))
        .isEqualTo(new FieldError("/a", "list-too-long", List.of(10)));
    assertThat(new Malformed("list-too-long", 10)).hasMessage("list-too-long");
  }

  @Test
  void languagesHaveTheirTags() {
    assertThat(Language.ZH.tag()).isEqualTo("zh-CN");
    assertThat(Language.EN.tag()).isEqualTo("en");
  }

  @Test
  void productsAreNamedInBothLanguages() {
    assertThat(Product.SME_CREDIT.label(Language.ZH)).isEqualTo("小微信保易");
    assertThat(Product.SME_CREDIT.label(Language.EN)).isEqualTo("SME export credit insurance");
  }
}
