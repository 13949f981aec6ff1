package cn.portcover.signature;

import cn.portcover.domain.signature.Check.Outcome;
import cn.portcover.domain.signature.Trust;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A signature of a demo card (SM2) with its authority and revocation list, made once; the keys were
 * thrown away. It is verified at the instant it was made, so it never grows old.
 */
final class PrimingSample {
  /** What the sample's card signed, UTF-8. */
  static final String CONTENT = "贯通自检";

  static final Instant SIGNED_AT = Instant.parse("2026-01-01T00:00:00Z");

  private PrimingSample() {}

  static void verify() {
    var trust =
        new Trust(
            "priming-sample",
            List.of(
                new Trust.Anchor("root", base64("root.cer"), base64("root.crl")),
                new Trust.Anchor("issuing", base64("issuing.cer"), base64("issuing.crl"))));
    var report =
        new CmsCardSignatures(CardProfile.ofDemoCards())
            .verify(
                CONTENT.getBytes(StandardCharsets.UTF_8), bytes("signature.cms"), trust, SIGNED_AT);
    if (report.outcome() != Outcome.PASSED) {
      throw new IllegalStateException(
          "the self-test signature does not verify: " + report.checks());
    }
  }

  private static String base64(String name) {
    return Base64.getEncoder().encodeToString(bytes(name));
  }

  private static byte[] bytes(String name) {
    try (var in = PrimingSample.class.getResourceAsStream("priming/" + name)) {
      if (in == null) {
        throw new IllegalStateException("not packaged: priming/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
