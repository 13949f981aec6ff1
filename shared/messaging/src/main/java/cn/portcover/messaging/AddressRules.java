package cn.portcover.messaging;

import cn.portcover.domain.Malformed;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where messages may be sent: endpoints are typed by other parties, and must not lead this system
 * to its own insides (server-side request forgery).
 *
 * @param allowPrivate {@code portcover.delivery.allow-private-addresses}, for one machine or a
 *     closed network: loopback and private addresses, plain {@code http}, host names without a dot
 *     and all ports are allowed as well; metadata services, link-local, multicast and unspecified
 *     addresses never are
 * @param ports ports of the public internet that are allowed
 */
public record AddressRules(boolean allowPrivate, Set<Integer> ports) {
  private static final int LONGEST_URL = 2048;
  private static final int LONGEST_HOST = 253;
  private static final Pattern VISIBLE = Pattern.compile("[!-~&&[^\\\\]]+");
  private static final Pattern NAME =
      Pattern.compile(
          "(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)*[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?");
  private static final String OCTET = "(?:0|[1-9][0-9]?|1[0-9][0-9]|2[0-4][0-9]|25[0-5])";
  private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:]{2,39}]");

  public AddressRules {
    ports = Set.copyOf(ports);
  }

  /** For the public internet: HTTPS on its usual ports. */
  public static AddressRules forTheInternet() {
    return new AddressRules(false, Set.of(443, 8443));
  }

  /**
   * Reads the URL of an endpoint. Numbers for addresses are accepted only as four plain decimals or
   * in brackets: every other notation (one decimal, octal, hexadecimal, fewer parts, mapped IPv4)
   * means different hosts to different readers.
   *
   * @return scheme and host in lower case
   * @throws Malformed {@code endpoint-url-malformed}, {@code endpoint-scheme-not-allowed}, {@code
   *     endpoint-user-not-allowed}, {@code endpoint-fragment-not-allowed}, {@code
   *     endpoint-host-malformed}, {@code endpoint-port-not-allowed}, {@code
   *     endpoint-address-not-allowed}
   */
  public URI endpoint(String typed) {
    if (typed.length() > LONGEST_URL || !VISIBLE.matcher(typed).matches()) {
      throw new Malformed("endpoint-url-malformed");
    }
    URI url = parse(typed);
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("https") && !(allowPrivate && scheme.equals("http"))) {
      throw new Malformed("endpoint-scheme-not-allowed", scheme);
    }
    String authority = url.getRawAuthority();
    if (url.isOpaque() || authority == null) {
      throw new Malformed("endpoint-url-malformed");
    }
    if (authority.contains("@")) {
      throw new Malformed("endpoint-user-not-allowed");
    }
    if (url.getRawFragment() != null) {
      throw new Malformed("endpoint-fragment-not-allowed");
    }
    if (url.getHost() == null) {
      // The JDK reads an authority that is no server as a name of a registry.
      throw new Malformed("endpoint-host-malformed");
    }
    String host = url.getHost().toLowerCase(Locale.ROOT);
    requireHost(host);
    requirePort(url.getPort(), scheme);
    return parse(scheme + "://" + host + rest(url));
  }

  /** Whether a connection to the address may be made. */
  public boolean allows(InetAddress address) {
    return AddressBlocks.isPublic(address) || (allowPrivate && AddressBlocks.isPrivate(address));
  }

  private void requireHost(String host) {
    boolean literal = IPV4.matcher(host).matches() || IPV6.matcher(host).matches();
    if (literal) {
      requireAddress(host);
    } else if (host.length() > LONGEST_HOST
        || !NAME.matcher(host).matches()
        || (!allowPrivate && !host.contains("."))) {
      throw new Malformed("endpoint-host-malformed");
    }
  }

  private void requireAddress(String host) {
    InetAddress address;
    try {
      address = literal(host);
    } catch (IllegalArgumentException e) {
      throw new Malformed("endpoint-host-malformed");
    }
    boolean mapped = host.startsWith("[") && !(address instanceof Inet6Address);
    if (mapped || !allows(address)) {
      throw new Malformed("endpoint-address-not-allowed");
    }
  }

  private void requirePort(int port, String scheme) {
    int meant = port == -1 ? usualPort(scheme) : port;
    boolean possible = meant >= 1 && meant <= 65535;
    if (!possible || !(allowPrivate || ports.contains(meant))) {
      throw new Malformed("endpoint-port-not-allowed", meant);
    }
  }

  /** Whether the host of an accepted URL is a number rather than a name. */
  static boolean isLiteral(String host) {
    return host.startsWith("[") || IPV4.matcher(host).matches();
  }

  static InetAddress literal(String host) {
    return InetAddress.ofLiteral(
        host.startsWith("[") ? host.substring(1, host.length() - 1) : host);
  }

  static int usualPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static String rest(URI url) {
    String port = url.getPort() == -1 ? "" : ":" + url.getPort();
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return port + path + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
  }

  private static URI parse(String url) {
    try {
      return new URI(url);
    } catch (URISyntaxException e) {
      throw new Malformed("endpoint-url-malformed");
    }
  }
}
