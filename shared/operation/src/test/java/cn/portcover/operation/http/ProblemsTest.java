package cn.portcover.operation.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.domain.application.FormVersionChanged;
import cn.portcover.domain.application.ReadTheFormFirst;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.domain.policy.PolicyNotInForce;
import cn.portcover.domain.policy.PolicyStatus;
import cn.portcover.domain.session.NotSignedIn;
import cn.portcover.domain.session.RevocationUnknown;
import cn.portcover.domain.session.SigningRequestNotValid;
import cn.portcover.operation.BodyTooLarge;
import cn.portcover.operation.LostRace;
import cn.portcover.operation.NotJsonType;
import cn.portcover.operation.ServiceUnavailable;
import cn.portcover.operation.UnreadableRequest;
import cn.portcover.operation.VersionMissing;
import cn.portcover.operation.json.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemsTest {
  private static final String PATH = "/v1/policies/P-1";

  /** Of a kind that nothing in the house is yet. */
  private static final class TooManyQuestions extends Refusal.TooOften {
    private static final long serialVersionUID = 1;

    TooManyQuestions() {
      super(Duration.ofMillis(300), "提问过于频繁。", "Too many questions.");
    }
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void eachKindOfRefusalHasItsStatus(Refusal refusal, int status) {
    assertThat(Problems.status(refusal)).isEqualTo(status);
    var answer = Problems.answer(refusal, Language.EN, PATH, "r-1");
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.headers()).containsEntry("content-type", "application/problem+json");
    assertThat(answer.headers()).containsEntry("content-language", "en");
    assertThat(tree(answer))
        .containsEntry("type", "urn:portcover:problem:" + refusal.code())
        .containsEntry("title", refusal.code().replace('-', ' '))
        .containsEntry("status", java.math.BigDecimal.valueOf(status))
        .containsEntry("detail", refusal.sentence(Language.EN))
        .containsEntry("instance", PATH)
        .containsEntry("requestId", "r-1");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(new UnreadableRequest("x"), 400),
        Arguments.of(new NotSignedIn(), 401),
        Arguments.of(new SigningRequestNotValid(), 403),
        Arguments.of(new PolicyNotFound(), 404),
        Arguments.of(new PolicyNotInForce(PolicyStatus.EXPIRED), 409),
        Arguments.of(new LostRace(), 409),
        Arguments.of(new FormVersionChanged(), 412),
        Arguments.of(new BodyTooLarge(), 413),
        Arguments.of(new NotJsonType(), 415),
        Arguments.of(new InvalidFields(List.of()), 422),
        Arguments.of(new VersionMissing(), 428),
        Arguments.of(new TooManyQuestions(), 429),
        Arguments.of(new ServiceUnavailable(), 503));
  }

  @Test
  void saysWhenToComeAgainInWholeSeconds() {
    assertThat(Problems.answer(new TooManyQuestions(), Language.ZH, PATH, "r").headers())
        .containsEntry("retry-after", "1");
    assertThat(Problems.answer(new RevocationUnknown(), Language.ZH, PATH, "r").headers())
        .containsEntry("retry-after", "60");
    assertThat(Problems.answer(new NotSignedIn(), Language.ZH, PATH, "r").headers())
        .containsEntry("www-authenticate", "Bearer");
  }

  @Test
  void tellsProgramsWhatTheyNeedInOrderToAct() {
    var at = Instant.parse("2026-06-02T02:00:10Z");
    assertThat(tree(Problems.answer(new ReadTheFormFirst(at), Language.ZH, PATH, "r")))
        .containsEntry("currentStatus", "TO_BE_CONFIRMED")
        .containsEntry("mayConfirmAt", "2026-06-02T02:00:10Z");
  }

  @Test
  void namesEachWrongFieldInTheReadersLanguage() {
    var refusal =
        new InvalidFields(
            List.of(
                FieldError.at("/contact/email", "email-character-not-allowed", "_", 5),
                FieldError.at("/code", "text-too-long", 10, 11)));
    assertThat(tree(Problems.answer(refusal, Language.EN, PATH, "r")).get("errors"))
        .isEqualTo(
            List.of(
                Map.of(
                    "pointer", "/contact/email",
                    "code", "email-character-not-allowed",
                    "detail",
                        "Character 5 of the address, \"_\", is not accepted by the insurer; give an"
                            + " address without hyphen, underscore or the like."),
                Map.of(
                    "pointer", "/code",
                    "code", "text-too-long",
                    "detail", "At most 10 characters; there are 11.")));
    assertThat(Problems.sentence("text-too-long", List.of(10, 11), Language.ZH))
        .isEqualTo("最多 10 个字符，现为 11 个。");
  }

  @Test
  void whatWasTypedIsTextAndNothingElse() {
    String typed = "{0} '%s' <script>\u0000 ${jndi:x}";
    assertThat(Problems.sentence("code-unknown", List.of(typed, "A, B"), Language.EN))
        .isEqualTo("There is no code " + typed + "; one of: A, B.");
  }

  @Test
  void numbersAreNotGrouped() {
    assertThat(Problems.sentence("list-too-long", List.of(10_000), Language.EN))
        .isEqualTo("At most 10000 items.");
  }

  @Test
  void longArgumentsAreCutButNotTheChoice() {
    String choice = String.join(", ", Stream.generate(() -> "SOME_STATUS").limit(9).toList());
    assertThat(Problems.sentence("code-unknown", List.of("x".repeat(100_000), choice), Language.EN))
        .contains(choice)
        .contains("x…")
        .hasSizeLessThan(500);
  }

  @Test
  void aFaultTellsTheRequestIdAndNothingElse() {
    var answer = Problems.fault(Language.EN, PATH, "r-9");
    assertThat(answer.status()).isEqualTo(500);
    assertThat(tree(answer))
        .containsEntry("requestId", "r-9")
        .containsOnlyKeys("type", "title", "status", "detail", "instance", "requestId");
    assertThat(Problems.methodNotAllowed("GET, POST", Language.ZH, PATH, "r").headers())
        .containsEntry("allow", "GET, POST");
    assertThat(Problems.methodNotAllowed("GET", Language.EN, PATH, "r").status()).isEqualTo(405);
  }

  @ParameterizedTest
  @EnumSource
  void everySentenceOfEachBundleCanBeFilled(Language language) {
    for (Enumeration<String> codes = bundle(language).getKeys(); codes.hasMoreElements(); ) {
      String code = codes.nextElement();
      String sentence = Problems.sentence(code, List.of("①", "②", "③"), language);
      assertThat(sentence).as(code).isNotBlank().doesNotContain("{", "}", "''");
      assertThat(sentence).as(code).endsWith(language == Language.ZH ? "。" : ".");
    }
  }

  @Test
  void bothBundlesHaveTheSameCodesWithTheSameArguments() {
    var chinese = bundle(Language.ZH);
    var english = bundle(Language.EN);
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    for (String code : chinese.keySet()) {
      for (String argument : List.of("{0}", "{1}")) {
        assertThat(english.getString(code).contains(argument))
            .as("%s %s", code, argument)
            .isEqualTo(chinese.getString(code).contains(argument));
      }
    }
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle(
        "cn.portcover.operation.field-errors",
        language == Language.ZH ? Locale.ROOT : Locale.ENGLISH,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static Map<String, Object> tree(Answer answer) {
    return Json.readOwn(String.valueOf(answer.body()));
  }
}
