package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.DemoInsurer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How insurers answer a service agreement: each fetches the document that it was sent, looks
 * whether it is the one that the message names, and signs its bytes with a certificate of its own.
 */
public final class InsurerSeals {
  static final String USUAL_REASON = "企业提交的签约信息与保险机构留存信息不一致，请核对后重新签署。";

  private final ApiClient api;
  private final ClockControl clock;
  private final Path cards;
  private final Map<String, Tree> newest = new ConcurrentHashMap<>();

  /**
   * @param cards folder of demo cards, where the insurers' keys are too
   */
  public InsurerSeals(ApiClient api, ClockControl clock, Path cards) {
    this.api = api;
    this.clock = clock;
    this.cards = cards;
  }

  /** Remembers what a company signed, for messages that are made up later. */
  void remember(String insurer, Tree signed) {
    newest.put(insurer, signed);
  }

  /** What the company signed last with the insurer; forgotten at a restart. */
  Optional<Tree> newest(String insurer) {
    return Optional.ofNullable(newest.get(insurer));
  }

  /**
   * The data of {@code service-agreement.sealed}.
   *
   * @param signed data of {@code service-agreement.signed}
   * @throws IOException when the document cannot be fetched or is another one
   */
  Map<String, Object> sealed(String insurer, Tree signed) throws IOException {
    CardFile key = key(insurer);
    byte[] document = document(signed);
    var data = new LinkedHashMap<String, Object>();
    data.put("agreementId", signed.at("agreementId").textOrEmpty());
    data.put("sealedAt", clock.now().toString());
    data.put(
        "seal",
        Map.of("name", "合同专用章", "serial", key.certificate().getSerialNumber().toString(16)));
    data.put("cms", Base64.getEncoder().encodeToString(key.sign(document, clock.now())));
    return data;
  }

  /** The data of {@code service-agreement.refused}. */
  static Map<String, Object> refused(Tree signed, String reason) {
    return Map.of("agreementId", signed.at("agreementId").textOrEmpty(), "reason", reason);
  }

  private byte[] document(Tree signed) throws IOException {
    Tree file = signed.at("document");
    var answer = api.send("GET", URI.create(file.at("url").textOrEmpty()), Map.of(), null);
    String sha256 = cn.portcover.domain.Sha256.of(answer.body()).value();
    if (!answer.succeeded() || !sha256.equals(file.at("sha256").textOrEmpty())) {
      throw new IOException(
          "the document cannot be fetched as it was announced: " + answer.status());
    }
    return answer.body();
  }

  private CardFile key(String insurer) throws IOException {
    for (DemoInsurer each : DemoInsurer.ALL) {
      Path file = cards.resolve(each.file());
      if (each.id().equals(insurer) && Files.exists(file)) {
        return CardFile.load(file, CardFile.DEFAULT_PIN);
      }
    }
    throw new IOException(insurer + " has no key to seal with among the demo cards");
  }
}
