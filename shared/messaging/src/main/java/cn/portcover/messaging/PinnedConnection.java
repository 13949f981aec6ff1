package cn.portcover.messaging;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** One connection to addresses that were checked before: nothing in here looks a name up. */
final class PinnedConnection implements AutoCloseable {
  private static final int MOST_ADDRESSES = 4;

  private final URI url;
  private final Socket plain;

  private PinnedConnection(URI url, Socket plain) {
    this.url = url;
    this.plain = plain;
  }

  /** Connects to the first address that answers; the time is for all of them together. */
  static PinnedConnection open(URI url, List<InetAddress> addresses, Duration time)
      throws IOException {
    int port = url.getPort() == -1 ? AddressRules.usualPort(url.getScheme()) : url.getPort();
    long end = System.nanoTime() + time.toNanos();
    int tries = Math.min(addresses.size(), MOST_ADDRESSES);
    IOException last = new SocketTimeoutException("no time left to connect");
    for (int i = 0; i < tries; i++) {
      long share = Duration.ofNanos(end - System.nanoTime()).toMillis() / (tries - i);
      if (share <= 0) {
        break;
      }
      // Without NO_PROXY a SOCKS proxy of the JVM would be handed the connection, out of the rules'
      // sight.
      var socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.connect(new InetSocketAddress(addresses.get(i), port), (int) share);
        socket.setTcpNoDelay(true);
        return new PinnedConnection(url, socket);
      } catch (IOException e) {
        socket.close();
        last = e;
      }
    }
    throw last;
  }

  /**
   * The stream pair to talk over: TLS with the certificate checked against the URL's host, or
   * plain.
   */
  Socket secured(SSLSocketFactory tls) throws IOException {
    if (!url.getScheme().equals("https")) {
      return plain;
    }
    String host = url.getHost();
    boolean literal = AddressRules.isLiteral(host);
    String peer = host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    var secured = (SSLSocket) tls.createSocket(plain, peer, plain.getPort(), true);
    SSLParameters parameters = secured.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    parameters.setProtocols(new String[] {"TLSv1.3", "TLSv1.2"});
    if (!literal) {
      parameters.setServerNames(List.of(new SNIHostName(host)));
    }
    secured.setSSLParameters(parameters);
    secured.startHandshake();
    return secured;
  }

  /** Writes the request (RFC 9112 §3) in one go. */
  void post(Socket over, WebhookHeaders headers, byte[] body) throws IOException {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    String head =
        """
        POST %s HTTP/1.1
        Host: %s
        User-Agent: Portcover
        Content-Type: application/cloudevents+json; charset=utf-8
        Content-Length: %d
        Accept-Encoding: identity
        Connection: close
        webhook-id: %s
        webhook-timestamp: %s
        webhook-signature: %s

        """
            .formatted(
                url.getRawPath() + query,
                url.getRawAuthority(),
                body.length,
                headers.id(),
                headers.timestamp(),
                headers.signature())
            .replace("\n", "\r\n");
    byte[] start = head.getBytes(StandardCharsets.US_ASCII);
    byte[] request = new byte[start.length + body.length];
    System.arraycopy(start, 0, request, 0, start.length);
    System.arraycopy(body, 0, request, start.length, body.length);
    OutputStream out = over.getOutputStream();
    out.write(request);
    out.flush();
  }

  /**
   * Writes a request for what is there.
   *
   * @param headers names and values that hold no line ends
   */
  void get(Socket over, Map<String, String> headers) throws IOException {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    var head = new StringBuilder();
    head.append("GET ").append(url.getRawPath()).append(query).append(" HTTP/1.1\r\n");
    head.append("Host: ").append(url.getRawAuthority()).append("\r\n");
    head.append("User-Agent: Portcover\r\nAccept-Encoding: identity\r\nConnection: close\r\n");
    headers.forEach((name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
    OutputStream out = over.getOutputStream();
    out.write(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /** What the time limit closes. */
  Socket socket() {
    return plain;
  }

  /** Closes the bare connection: a TLS goodbye could block on a peer that does not read. */
  @Override
  public void close() throws IOException {
    plain.close();
  }
}
