package cn.portcover.messaging;

import static cn.portcover.messaging.SomeMessages.BODY;
import static cn.portcover.messaging.SomeMessages.ID;
import static cn.portcover.messaging.SomeMessages.NOW;
import static cn.portcover.messaging.SomeMessages.pairOf;
import static cn.portcover.messaging.SomeMessages.secretOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Malformed;
import cn.portcover.messaging.SignatureVerdict.Genuine;
import cn.portcover.messaging.SignatureVerdict.NotGenuine;
import cn.portcover.messaging.SignatureVerdict.Reason;
import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WebhookSignatureTest {
  private static final List<WebhookKey.Verifying> KEYS =
      List.of(secretOf(0), pairOf(0).publicKey());

  /** Computed with OpenSSL over {@code evt-1.1795248000.{"公司":"示例"}}. */
  @Test
  void signaturesAreThoseThatOthersCompute() {
    var headers = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(0), pairOf(0)));
    assertThat(headers)
        .isEqualTo(
            new WebhookHeaders(
                "evt-1",
                "1795248000",
                "v1,hmhVKoRzRpEkqHgpyGtHTD8XoOSKX5dRcLxQUyIDUR8="
                    + " v1a,NcAAZUx14tyw3QHVwzvVeMGAdPtTrELgsBQkMKWSkjDGixzkm7Y+"
                    + "/W6EpVFwwGip87hYJxRdFzDFcLppCchPCw=="));
  }

  @Test
  void thePublishedLibraryAcceptsOurs() throws Exception {
    Instant now = Instant.now(); // the library knows no other clock
    String body = new String(BODY, StandardCharsets.UTF_8);
    var headers = WebhookSignature.sign(ID, now, BODY, List.of(pairOf(3), secretOf(0)));
    var asMap =
        Map.of(
            "Webhook-Id", List.of(given(headers.id())),
            "Webhook-Timestamp", List.of(given(headers.timestamp())),
            "Webhook-Signature", List.of(given(headers.signature())));
    new Webhook(secretOf(0).text()).verify(body, asMap);
    assertThatThrownBy(() -> new Webhook(secretOf(1).text()).verify(body, asMap))
        .isInstanceOf(WebhookVerificationException.class);
  }

  @Test
  void weAcceptThePublishedLibrarys() throws Exception {
    String signature =
        new Webhook(secretOf(0).text())
            .sign(ID, NOW.getEpochSecond(), new String(BODY, StandardCharsets.UTF_8));
    var headers = new WebhookHeaders(ID, String.valueOf(NOW.getEpochSecond()), signature);
    assertThat(verdict(headers)).isEqualTo(new Genuine(ID, NOW, 0));
  }

  @Test
  void eitherKindOfKeyWillDoWhileTheyRotate() {
    var old = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(9), secretOf(0)));
    assertThat(verdict(old)).isEqualTo(new Genuine(ID, NOW, 0));
    var renewed = WebhookSignature.sign(ID, NOW, BODY, List.of(pairOf(9), pairOf(0)));
    assertThat(verdict(renewed)).isEqualTo(new Genuine(ID, NOW, 1));
    var unknownVersions = "v2,AAAA v1 v1, ,, v1a, " + renewed.signature();
    assertThat(verdict(new WebhookHeaders(ID, "1795248000", unknownVersions)))
        .isEqualTo(new Genuine(ID, NOW, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T08:05:00Z, ",
    "2026-11-21T08:05:00.999Z, ",
    "2026-11-21T08:05:01Z, TOO_OLD",
    "2027-11-21T08:00:00Z, TOO_OLD",
    "2026-11-21T07:55:00Z, ",
    "2026-11-21T07:54:59Z, IN_THE_FUTURE",
    "1970-01-01T00:00:00Z, IN_THE_FUTURE"
  })
  void theTimeMayBeFiveMinutesOffBothWays(Instant now, @Nullable Reason reason) {
    var headers = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(0)));
    var verdict = WebhookSignature.verify(headers, BODY, KEYS, now);
    assertThat(verdict)
        .isEqualTo(reason == null ? new Genuine(ID, NOW, 0) : new NotGenuine(reason));
  }

  @Test
  void theTimeIsSigned() {
    var headers = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(0), pairOf(0)));
    var renewed = new WebhookHeaders(ID, "1795248001", headers.signature());
    assertRefused(renewed, Reason.NO_MATCHING_SIGNATURE);
  }

  @Test
  void everyByteOfTheBodyIsSigned() {
    var headers = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(0), pairOf(0)));
    for (int i = 0; i < BODY.length; i++) {
      byte[] changed = BODY.clone();
      changed[i] ^= 1;
      assertThat(WebhookSignature.verify(headers, changed, KEYS, NOW))
          .isEqualTo(new NotGenuine(Reason.NO_MATCHING_SIGNATURE));
    }
    byte[] longer = java.util.Arrays.copyOf(BODY, BODY.length + 1);
    assertThat(WebhookSignature.verify(headers, longer, KEYS, NOW))
        .isEqualTo(new NotGenuine(Reason.NO_MATCHING_SIGNATURE));
  }

  @Test
  void anotherSendersKeyIsRefused() {
    assertRefused(
        WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(1), pairOf(1))),
        Reason.NO_MATCHING_SIGNATURE);
    var headers = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(0)));
    assertThat(WebhookSignature.verify(headers, BODY, List.of(), NOW))
        .isEqualTo(new NotGenuine(Reason.NO_MATCHING_SIGNATURE));
  }

  /** A public key is no secret: it must not serve as an HMAC secret. */
  @Test
  void aPublicKeyUsedAsASecretIsRefused() {
    String published = pairOf(0).publicKey().text();
    var forger = WebhookKey.signing(published.replace("whpk_", "whsec_"));
    String forged = given(WebhookSignature.sign(ID, NOW, BODY, List.of(forger)).signature());
    assertRefused(new WebhookHeaders(ID, "1795248000", forged), Reason.NO_MATCHING_SIGNATURE);
    assertRefused(
        new WebhookHeaders(ID, "1795248000", forged.replace("v1,", "v1a,")),
        Reason.NO_MATCHING_SIGNATURE);
  }

  @Test
  void theBordersOfIdTimeAndBodyCannotBeMoved() {
    byte[] body = "1795248000.{}".getBytes(StandardCharsets.UTF_8);
    var headers = WebhookSignature.sign("evt", NOW, body, List.of(secretOf(0)));
    var moved = new WebhookHeaders("evt.1795248000", "1795248000", headers.signature());
    assertThat(
            WebhookSignature.verify(
                moved, "{}".getBytes(StandardCharsets.UTF_8), List.of(secretOf(0)), NOW))
        .isEqualTo(new NotGenuine(Reason.ID_MALFORMED));
    assertThatThrownBy(() -> WebhookSignature.sign("evt.1", NOW, body, List.of(secretOf(0))))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void eachHeaderIsNeeded() {
    assertRefused(new WebhookHeaders(null, "1795248000", "v1,x"), Reason.HEADER_MISSING);
    assertRefused(new WebhookHeaders(ID, null, "v1,x"), Reason.HEADER_MISSING);
    assertRefused(new WebhookHeaders(ID, "1795248000", null), Reason.HEADER_MISSING);
    assertRefused(new WebhookHeaders(ID, "1795248000", ""), Reason.NO_MATCHING_SIGNATURE);
    assertRefused(WebhookHeaders.of(Map.of()), Reason.HEADER_MISSING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " 1795248000",
        "+1795248000",
        "-1",
        "01795248000",
        "1795248000.0",
        "1e9",
        "0x6B00",
        "1795248000000",
        "99999999999999999999",
        "１７９５２４８０００",
        "now",
        "1795248000,1795248000"
      })
  void aTimestampIsAPlainNumber(String timestamp) {
    assertRefused(new WebhookHeaders(ID, timestamp, "v1,x"), Reason.TIMESTAMP_MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a.b", "a b", "a,b", "编号", "a\r\nx: y", "a\u0000"})
  void anIdIsVisibleAscii(String id) {
    assertRefused(new WebhookHeaders(id, "1795248000", "v1,x"), Reason.ID_MALFORMED);
  }

  @Test
  void headersAreBounded() {
    assertRefused(new WebhookHeaders("a".repeat(129), "1795248000", "v1,x"), Reason.ID_MALFORMED);
    assertRefused(
        new WebhookHeaders(ID, "1795248000", "v1," + "A".repeat(10_000_000)),
        Reason.SIGNATURE_MALFORMED);
    assertRefused(
        new WebhookHeaders(ID, "1795248000", String.join(" ", Collections.nCopies(9, "v1,x"))),
        Reason.SIGNATURE_MALFORMED);
    assertThatThrownBy(
            () ->
                WebhookSignature.verify(
                    new WebhookHeaders(ID, "1", "x"),
                    BODY,
                    Collections.nCopies(9, secretOf(0)),
                    NOW))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void repeatedIdsAndTimesAreRefusedRepeatedSignaturesAreOneList() {
    var signed = WebhookSignature.sign(ID, NOW, BODY, List.of(secretOf(0)));
    var entry = given(signed.signature());
    assertThat(
            verdict(
                WebhookHeaders.of(
                    Map.of(
                        "Webhook-ID", List.of(ID),
                        "WEBHOOK-TIMESTAMP", List.of("1795248000"),
                        "webhook-signature", List.of("v1,other", entry)))))
        .isEqualTo(new Genuine(ID, NOW, 0));
    var twice =
        WebhookHeaders.of(
            Map.of(
                "webhook-id", List.of("evt-2", ID),
                "webhook-timestamp", List.of("1795248000"),
                "webhook-signature", List.of(entry)));
    assertRefused(twice, Reason.ID_MALFORMED);
  }

  /** Only the canonical base64 of a signature is one: no second spelling of the same bytes. */
  @Test
  void aSignatureHasOneSpelling() {
    var signature = given(WebhookSignature.sign(ID, NOW, BODY, List.of(pairOf(0))).signature());
    for (String other :
        List.of(
            signature.substring(0, signature.length() - 1),
            signature.replace("==", ""),
            signature.replace("w==", "x=="),
            signature + "=",
            signature.replace("v1a,", "v1a,\n"),
            signature.replace("v1a", "V1A"))) {
      assertRefused(new WebhookHeaders(ID, "1795248000", other), Reason.NO_MATCHING_SIGNATURE);
    }
  }

  @Test
  void whateverTheHeadersAreTheAnswerIsNo() {
    Random random = Seeds.of(WebhookSignatureTest.class);
    String alphabet = "v1a,whsec_ =+/ABCabc0123456789.-\r\n";
    for (int i = 0; i < 20_000; i++) {
      var headers =
          new WebhookHeaders(
              Seeds.text(random, alphabet, 20),
              random.nextBoolean() ? "1795248000" : Seeds.text(random, "0123456789-+", 12),
              Seeds.text(random, alphabet, 120));
      byte[] body = new byte[random.nextInt(64)];
      random.nextBytes(body);
      assertThat(verdict(headers, body)).isInstanceOf(NotGenuine.class);
    }
  }

  @Test
  void anyOneChangeToAGenuineMessageIsNoticed() {
    Random random = Seeds.of(WebhookSignatureTest.class);
    var signed = WebhookSignature.sign(ID, NOW, BODY, List.of(pairOf(0)));
    for (int i = 0; i < 2_000; i++) {
      String id = given(signed.id());
      String timestamp = given(signed.timestamp());
      String signature = given(signed.signature());
      byte[] body = BODY.clone();
      switch (random.nextInt(4)) {
        case 0 -> id = changed(random, id);
        case 1 -> timestamp = changed(random, timestamp);
        case 2 -> signature = changed(random, signature);
        default -> body[random.nextInt(body.length)] ^= (byte) (1 << random.nextInt(8));
      }
      assertThat(verdict(new WebhookHeaders(id, timestamp, signature), body))
          .as("%s %s %s", id, timestamp, signature)
          .isInstanceOf(NotGenuine.class);
    }
  }

  private static String changed(Random random, String text) {
    int at = random.nextInt(text.length());
    char other = (char) (text.charAt(at) ^ (1 + random.nextInt(127)));
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  private static SignatureVerdict verdict(WebhookHeaders headers) {
    return verdict(headers, BODY);
  }

  private static SignatureVerdict verdict(WebhookHeaders headers, byte[] body) {
    return WebhookSignature.verify(headers, body, KEYS, NOW);
  }

  private static void assertRefused(WebhookHeaders headers, Reason reason) {
    assertThat(verdict(headers)).isEqualTo(new NotGenuine(reason));
  }

  private static String given(@Nullable String header) {
    assertThat(header).isNotNull();
    return header == null ? "" : header;
  }
}
