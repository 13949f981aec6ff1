package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.Malformed;
import java.net.InetAddress;
import java.net.URI;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AddressRulesTest {
  private static final AddressRules INTERNET = AddressRules.forTheInternet();
  private static final AddressRules LOCAL = new AddressRules(true, Set.of(443));

  @ParameterizedTest
  @CsvSource({
    "https://insurer.example/inbox, https://insurer.example/inbox",
    "HTTPS://Insurer.Example, https://insurer.example/",
    "https://a.b-c.example:8443/x?y=%20z, https://a.b-c.example:8443/x?y=%20z",
    "https://xn--fiq228c.example/, https://xn--fiq228c.example/",
    "https://1.1.1.1/, https://1.1.1.1/",
    "https://[2606:4700::1111]/, https://[2606:4700::1111]/"
  })
  void endpointsOfThePublicInternet(String typed, String endpoint) {
    assertThat(INTERNET.endpoint(typed)).isEqualTo(URI.create(endpoint));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // private, loopback, link-local, metadata, unspecified, multicast, broadcast
        "https://127.0.0.1/",
        "https://127.255.255.254/",
        "https://10.0.0.1/",
        "https://172.16.0.1/",
        "https://172.31.255.255/",
        "https://192.168.1.1/",
        "https://169.254.169.254/latest/meta-data/",
        "https://169.254.170.2/",
        "https://168.63.129.16/",
        "https://100.100.100.200/",
        "https://100.64.0.1/",
        "https://0.0.0.0/",
        "https://0.1.2.3/",
        "https://192.0.0.192/",
        "https://192.0.2.1/",
        "https://198.18.0.1/",
        "https://198.51.100.1/",
        "https://203.0.113.1/",
        "https://192.88.99.1/",
        "https://224.0.0.1/",
        "https://239.255.255.255/",
        "https://240.0.0.1/",
        "https://255.255.255.255/",
        // the same in IPv6
        "https://[::1]/",
        "https://[::]/",
        "https://[0:0:0:0:0:0:0:1]/",
        "https://[fe80::1]/",
        "https://[fec0::1]/",
        "https://[fc00::1]/",
        "https://[fd00:ec2::254]/",
        "https://[ff02::1]/",
        "https://[2001:db8::1]/",
        "https://[2001::1]/",
        "https://[100::1]/",
        "https://[3fff::1]/",
        "https://[4000::1]/",
        // an IPv4 address inside an IPv6 one
        "https://[::ffff:7f00:1]/",
        "https://[::ffff:808:808]/",
        "https://[::7f00:1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[64:ff9b::a9fe:a9fe]/",
        "https://[64:ff9b:1::1]/",
        "https://[2002:7f00:1::]/",
        "https://[2002:a9fe:a9fe::1]/"
      })
  void addressesThatAreNotThePublicInternet(String typed) {
    assertRefused(INTERNET, typed, "endpoint-address-not-allowed");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://2130706433/",
        "https://0x7f000001/",
        "https://0x7f.0x0.0x0.0x1/",
        "https://017700000001/",
        "https://0177.0.0.1/",
        "https://0177.0.0.01/",
        "https://127.1/",
        "https://127.0.1/",
        "https://127.000.000.001/",
        "https://127.0.0.1./",
        "https://127.0.0.256/",
        "https://127.0.0.1.5/",
        "https://0/",
        "https://00000000/",
        "https://4294967297/",
        "https://1.0x7f/",
        "https://example.0x1/",
        "https://example.1/",
        "https://localhost/",
        "https://metadata/",
        "https://example.com./",
        "https://a..b/",
        "https://-a.example/",
        "https://a_b.example/",
        "https://a.example-/",
        "https:///x",
        "https://*.example/",
        "https://a%2eb.example/",
        "https://[127.0.0.1]/"
      })
  void hostsThatReadersDisagreeAbout(String typed) {
    assertThatThrownBy(() -> INTERNET.endpoint(typed)).isInstanceOf(Malformed.class);
    // nor does the switch for one machine let them in, but for names without a dot
    if (!typed.contains("localhost") && !typed.contains("metadata")) {
      assertThatThrownBy(() -> LOCAL.endpoint(typed)).isInstanceOf(Malformed.class);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', endpoint-url-malformed",
    "insurer.example/inbox, endpoint-scheme-not-allowed",
    "//insurer.example/inbox, endpoint-scheme-not-allowed",
    "http://insurer.example/, endpoint-scheme-not-allowed",
    "file:///etc/passwd, endpoint-scheme-not-allowed",
    "gopher://insurer.example/, endpoint-scheme-not-allowed",
    "ftp://insurer.example/, endpoint-scheme-not-allowed",
    "jar:https://insurer.example/!/x, endpoint-scheme-not-allowed",
    "https:insurer.example, endpoint-url-malformed",
    "https://user@insurer.example/, endpoint-user-not-allowed",
    "https://user:pass@insurer.example/, endpoint-user-not-allowed",
    "https://1.1.1.1@127.0.0.1/, endpoint-user-not-allowed",
    "https://insurer.example@[::1]/, endpoint-user-not-allowed",
    "https://insurer.example/#part, endpoint-fragment-not-allowed",
    "https://insurer.example#@127.0.0.1/, endpoint-fragment-not-allowed",
    "https://127.0.0.1\\@insurer.example/, endpoint-url-malformed",
    "https://insurer.example\\/x, endpoint-url-malformed",
    "https://insurer.example/a b, endpoint-url-malformed",
    "https://保险.example/, endpoint-url-malformed",
    "https://①②⑦.⓪.⓪.①/, endpoint-url-malformed",
    "https://127。0。0。1/, endpoint-url-malformed",
    "https://[fe80::1%25eth0]/, endpoint-host-malformed",
    "https://[::ffff:127.0.0.1]/, endpoint-host-malformed",
    "https://[::127.0.0.1]/, endpoint-host-malformed",
    "https://[64:ff9b::127.0.0.1]/, endpoint-host-malformed",
    "https://insurer.example:80/, endpoint-port-not-allowed",
    "https://insurer.example:22/, endpoint-port-not-allowed",
    "https://insurer.example:0/, endpoint-port-not-allowed",
    "https://insurer.example:65536/, endpoint-port-not-allowed"
  })
  void urlsThatAreRefusedAndWhy(String typed, String code) {
    assertRefused(INTERNET, typed, code);
  }

  @Test
  void lineBreaksAndControlCharactersAreRefused() {
    for (String typed :
        new String[] {
          "https://insurer.example/\r\nX-Evil: 1",
          "https://insurer.example/\n",
          "https://insurer.example/\u0000",
          "https://insurer.example/\u202e",
          "\thttps://a.b/"
        }) {
      assertRefused(INTERNET, typed, "endpoint-url-malformed");
    }
    assertRefused(
        INTERNET, "https://insurer.example/" + "a".repeat(2048), "endpoint-url-malformed");
    assertRefused(INTERNET, "https://" + "a.".repeat(200) + "example/", "endpoint-host-malformed");
  }

  @Test
  void oneMachineMayTalkToItselfButNotToMetadataServices() {
    assertThat(LOCAL.endpoint("http://localhost:8081/inbox"))
        .isEqualTo(URI.create("http://localhost:8081/inbox"));
    assertThat(LOCAL.endpoint("http://127.0.0.1:18081/")).isNotNull();
    assertThat(LOCAL.endpoint("http://[::1]:18081/")).isNotNull();
    assertThat(LOCAL.endpoint("https://192.168.3.4:9000/")).isNotNull();
    for (String typed :
        new String[] {
          "http://169.254.169.254/",
          "http://[fd00:ec2::254]/",
          "http://0.0.0.0/",
          "http://[fe80::1]/",
          "http://224.0.0.1/",
          "http://[::]/",
          "http://[::ffff:7f00:1]/"
        }) {
      assertRefused(LOCAL, typed, "endpoint-address-not-allowed");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "8.8.8.8, true", "172.32.0.1, true", "100.128.0.1, true", "169.253.0.1, true",
    "2a00:1450::1, true", "64:ff9b::808:808, true", "64:ff9b::a00:1, false", "::1, false",
    "127.0.0.1, false", "fd12::1, false", "::ffff:10.0.0.1, false"
  })
  void addressesThatANameLeadsTo(String address, boolean allowed) {
    assertThat(INTERNET.allows(InetAddress.ofLiteral(address))).isEqualTo(allowed);
  }

  @Test
  void whatIsAcceptedIsReadTheSameAgainAndLeadsNowhereInside() {
    Random random = Seeds.of(AddressRulesTest.class);
    String alphabet = "https:///@.[]:%#?\\0127xfa169254.localhost-";
    for (int i = 0; i < 50_000; i++) {
      String typed = (random.nextBoolean() ? "https://" : "") + Seeds.text(random, alphabet, 24);
      try {
        URI endpoint = INTERNET.endpoint(typed);
        assertThat(INTERNET.endpoint(endpoint.toString())).isEqualTo(endpoint);
        if (AddressRules.isLiteral(endpoint.getHost())) {
          assertThat(INTERNET.allows(AddressRules.literal(endpoint.getHost()))).isTrue();
        }
      } catch (Malformed expected) {
        assertThat(expected.code()).startsWith("endpoint-");
      }
    }
  }

  private static void assertRefused(AddressRules rules, String typed, String code) {
    assertThatThrownBy(() -> rules.endpoint(typed))
        .as(typed)
        .isInstanceOf(Malformed.class)
        .extracting(e -> ((Malformed) e).code())
        .isEqualTo(code);
  }
}
