package cn.portcover.infra.sandbox.web;

import cn.portcover.infra.sandbox.json.Tree;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What Portcover, or a file store that it pointed to, answered. */
public record ApiAnswer(int status, HttpHeaders headers, byte[] body) {
  private static final int LONGEST_SHOWN = 600;

  public Tree tree() {
    return Tree.read(body);
  }

  public Optional<String> header(String name) {
    return headers.firstValue(name);
  }

  /**
   * The name of the refusal in a problem (RFC 9457), {@code read-the-form-first}; empty when it is
   * none.
   */
  public String problem() {
    String type = tree().at("type").textOrEmpty();
    return type.substring(type.lastIndexOf(':') + 1);
  }

  public boolean succeeded() {
    return status >= 200 && status < 300;
  }

  /** Status and the beginning of the body, for people. */
  public String summary() {
    String text = new String(body, StandardCharsets.UTF_8);
    return status
        + " "
        + (text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text);
  }
}
