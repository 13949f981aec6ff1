package cn.portcover.infra.stack;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a deployment chooses, by context parameters of {@code cdk} ({@code -c name=value}, or {@code
 * cdk.context.json}); account and credentials are the CLI's business.
 *
 * @param region {@code region}, where all but the web application firewall stands (its stack is in
 *     us-east-1, as CloudFront wants it); default us-east-1
 * @param account {@code account}, twelve digits; absent for the CLI's
 * @param adminIssuer {@code adminIssuer}, the HTTPS address below which administrators' issuer
 *     publishes {@code .well-known/openid-configuration}
 * @param adminPublicKey {@code adminPublicKey}, that issuer's RSA key, X.509 SubjectPublicKeyInfo,
 *     base64
 * @param sealCertificate {@code sealCertificate}, the seal's certificate, PEM (RFC 7468); absent
 *     until it is made of the key: documents that need a seal cannot be issued before
 * @param alarmEmail {@code alarmEmail}, who is told of alarms
 * @param domain {@code domain}, the portal's own name, with the ARN of its certificate in us-east-1
 *     in {@code certificateArn}; absent for CloudFront's
 * @param mailFrom {@code mailFrom}, the address that digests are sent from, verified with SES;
 *     absent where none are
 * @param card settings of {@code portcover.card.*} by their environment variables, from {@code
 *     card.<name>}; empty for those of the demo cards
 */
public record Deployment(
    String region,
    @Nullable String account,
    String adminIssuer,
    String adminPublicKey,
    @Nullable String sealCertificate,
    @Nullable String alarmEmail,
    @Nullable String domain,
    @Nullable String certificateArn,
    @Nullable String mailFrom,
    Map<String, String> card) {

  static final List<String> CARD =
      List.of(
          "company-attribute",
          "person-attribute",
          "uscc-attribute",
          "uscc-extension",
          "uscc-pattern",
          "medium-extension",
          "legal-person-pattern",
          "operator-pattern");

  public Deployment {
    if ((domain == null) != (certificateArn == null)) {
      throw new IllegalArgumentException("domain and certificateArn go together");
    }
    if (!adminIssuer.startsWith("https://") || adminIssuer.endsWith("/")) {
      throw new IllegalArgumentException(
          "adminIssuer is an https address without a slash at its end, not " + adminIssuer);
    }
  }

  /**
   * @param context the value of a parameter; null where it is not given
   */
  static Deployment of(Function<String, @Nullable Object> context) {
    Map<String, String> card = new TreeMap<>();
    for (String name : CARD) {
      String value = text(context, "card." + name);
      if (value != null) {
        card.put(
            "PORTCOVER_CARD_" + name.replace('-', '_').toUpperCase(java.util.Locale.ROOT), value);
      }
    }
    String region = text(context, "region");
    return new Deployment(
        region == null ? "us-east-1" : region,
        text(context, "account"),
        needed(context, "adminIssuer"),
        needed(context, "adminPublicKey"),
        text(context, "sealCertificate"),
        text(context, "alarmEmail"),
        text(context, "domain"),
        text(context, "certificateArn"),
        text(context, "mailFrom"),
        Map.copyOf(card));
  }

  private static String needed(Function<String, @Nullable Object> context, String name) {
    String value = text(context, name);
    if (value == null) {
      throw new IllegalArgumentException(
          "the context parameter " + name + " is needed; README.md says what it is");
    }
    return value;
  }

  private static @Nullable String text(Function<String, @Nullable Object> context, String name) {
    Object value = context.apply(name);
    return value == null || value.toString().isBlank() ? null : value.toString();
  }
}
