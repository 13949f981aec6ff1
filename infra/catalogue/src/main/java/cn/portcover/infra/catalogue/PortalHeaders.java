package cn.portcover.infra.catalogue;

import java.util.LinkedHashMap;
import java.util.Map;

/** What every file of the portal is served with, in the cloud and on one machine. */
public final class PortalHeaders {
  /**
   * Scripts and styles are files of the portal itself, nothing inline. The signing agent listens on
   * loopback only; documents come from S3, uploads go there, by presigned requests.
   */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:;"
          + " font-src 'self'; worker-src 'self'; connect-src 'self' https://*.amazonaws.com"
          + " http://127.0.0.1:* http://localhost:*; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  public static final int STRICT_TRANSPORT_DAYS = 730;

  private PortalHeaders() {}

  /** All of them, in small letters, by name. */
  public static Map<String, String> all() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("content-security-policy", CONTENT_SECURITY_POLICY);
    headers.put("x-content-type-options", "nosniff");
    headers.put("x-frame-options", "DENY");
    headers.put("referrer-policy", "no-referrer");
    headers.put(
        "strict-transport-security",
        "max-age=" + STRICT_TRANSPORT_DAYS * 86_400 + "; includeSubDomains");
    return headers;
  }
}
