package cn.portcover.signature;

import cn.portcover.domain.signature.Trust;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.KeyKind;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Authorities of every kind of key, made once for all tests, and cards of theirs. */
final class SomeCards {
  static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
  static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
  static final Instant UNTIL = Instant.parse("2031-01-01T00:00:00Z");
  static final Instant LISTS_UNTIL = Instant.parse("2026-07-08T00:00:00Z");
  static final byte[] CONTENT = "贯通: 西安秦川启明确认投保 PC-2026-000001\n".getBytes(StandardCharsets.UTF_8);

  static final SecureRandom RANDOM = new SecureRandom();

  private static final Map<KeyKind, DemoAuthority> AUTHORITIES = new EnumMap<>(KeyKind.class);
  private static final Map<KeyKind, CardFile> CARDS = new EnumMap<>(KeyKind.class);
  private static int trusts;

  private SomeCards() {}

  static DemoAuthority authority(KeyKind kind) {
    return AUTHORITIES.computeIfAbsent(kind, k -> another("Test CA", k));
  }

  static DemoAuthority another(String name, KeyKind kind) {
    return DemoAuthority.create(
        name, kind, RANDOM, Instant.parse("2020-01-01T00:00:00Z"), UNTIL.plusSeconds(1));
  }

  /** An ordinary operator card. */
  static CardFile card(KeyKind kind) {
    return CARDS.computeIfAbsent(kind, k -> authority(k).issue(order()));
  }

  static CardOrder order() {
    return CardOrder.operator(DemoCompanies.QINCHUAN, FROM, UNTIL);
  }

  /** All authorities with lists that are current. */
  static Trust trust() {
    return trust(List.of());
  }

  static Trust trust(Collection<X509Certificate> revoked) {
    var anchors = new ArrayList<Trust.Anchor>();
    for (var kind : KeyKind.values()) {
      anchors.addAll(authority(kind).anchors(FROM, LISTS_UNTIL, revoked));
    }
    return trusting(anchors);
  }

  static Trust trusting(List<Trust.Anchor> anchors) {
    return new Trust("test-" + ++trusts, anchors);
  }
}
