package cn.portcover.operation.http;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Language;
import cn.portcover.domain.Refusal;
import cn.portcover.operation.json.Json;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Refusals as {@code application/problem+json} (RFC 9457). The only place that knows what a refusal
 * means in HTTP.
 */
public final class Problems {
  /** The stable beginning of every problem type. */
  public static final String TYPES = "urn:portcover:problem:";

  private Problems() {}

  public static int status(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Unreadable r -> 400;
      case Refusal.Unidentified r -> 401;
      case Refusal.NotPermitted r -> 403;
      case Refusal.NotFound r -> 404;
      case Refusal.WrongState r -> 409;
      case Refusal.Conflict r -> 409;
      case Refusal.Outdated r -> 412;
      case Refusal.TooLarge r -> 413;
      case Refusal.WrongType r -> 415;
      case Refusal.Invalid r -> 422;
      case Refusal.Incomplete r -> 428;
      case Refusal.TooOften r -> 429;
      case Refusal.TryLater r -> 503;
    };
  }

  public static Answer answer(
      Refusal refusal, Language language, String instance, String requestId) {
    Map<String, Object> problem =
        problem(refusal.code(), status(refusal), refusal.sentence(language), instance, requestId);
    Map<String, String> headers = new LinkedHashMap<>();
    switch (refusal) {
      case Refusal.Invalid r when !r.errors().isEmpty() ->
          problem.put("errors", r.errors().stream().map(e -> error(e, language)).toList());
      case Refusal.TooOften r -> headers.put("retry-after", seconds(r.retryAfter()));
      case Refusal.TryLater r -> headers.put("retry-after", seconds(r.retryAfter()));
      case Refusal.Unidentified r -> headers.put("www-authenticate", "Bearer");
      default -> {}
    }
    problem.putAll(refusal.facts());
    return answer(problem, headers, status(refusal), language);
  }

  /** The address exists, but not for this method (RFC 9110 §15.5.6). */
  static Answer methodNotAllowed(
      String allowed, Language language, String instance, String requestId) {
    String sentence =
        language.choose(
            "该地址不支持此方法，可用：" + allowed + "。", "This address takes only " + allowed + ".");
    return answer(
        problem("method-not-allowed", 405, sentence, instance, requestId),
        Map.of("allow", allowed),
        405,
        language);
  }

  /** What nobody foresaw: the request id is all that is told. */
  public static Answer fault(Language language, String instance, String requestId) {
    String sentence =
        language.choose(
            "系统内部错误，您的操作没有生效，请稍后重试；如仍有问题，请提供请求编号。",
            "Something went wrong on our side and nothing was done; try again, and quote the"
                + " request id if it stays so.");
    return answer(
        problem("internal-error", 500, sentence, instance, requestId), Map.of(), 500, language);
  }

  private static Map<String, Object> problem(
      String code, int status, String sentence, String instance, String requestId) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", TYPES + code);
    problem.put("title", code.replace('-', ' '));
    problem.put("status", status);
    problem.put("detail", sentence);
    problem.put("instance", instance);
    problem.put("requestId", requestId);
    return problem;
  }

  private static Answer answer(
      Map<String, Object> problem, Map<String, String> more, int status, Language language) {
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("content-type", "application/problem+json");
    headers.put("content-language", language.tag());
    return new Answer(status, headers, Json.write(problem));
  }

  private static Map<String, Object> error(FieldError error, Language language) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("pointer", error.pointer());
    tree.put("code", error.code());
    tree.put("detail", sentence(error.code(), error.arguments(), language));
    return tree;
  }

  /** The sentence of a field error. */
  public static String sentence(String code, List<Object> arguments, Language language) {
    ResourceBundle texts =
        ResourceBundle.getBundle(
            "cn.portcover.operation.field-errors",
            language == Language.ZH ? Locale.ROOT : Locale.ENGLISH,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    try {
      Object[] shown = arguments.stream().map(a -> shortened(String.valueOf(a))).toArray();
      return new MessageFormat(texts.getString(code), Locale.ROOT).format(shown);
    } catch (MissingResourceException e) {
      return code.replace('-', ' ');
    }
  }

  /** What was sent is not sent back at length; a list of codes stays whole. */
  private static String shortened(String argument) {
    return argument.length() <= 200 ? argument : argument.substring(0, 200) + "…";
  }

  private static String seconds(Duration duration) {
    return String.valueOf(Math.max(1, duration.toSeconds()));
  }
}
