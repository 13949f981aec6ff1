package cn.portcover.domain.session;

import cn.portcover.domain.Refusal;

/** There is no valid access token. */
public final class NotSignedIn extends Refusal.Unidentified {
  private static final long serialVersionUID = 1;

  public NotSignedIn() {
    super(
        "尚未登录或登录已失效，请重新登录。",
        "You are not signed in, or no longer; sign in and send the access token.");
  }
}
