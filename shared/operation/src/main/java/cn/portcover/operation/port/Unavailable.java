package cn.portcover.operation.port;

/**
 * A service behind a port does not answer now (store, files, keys): the caller may try again,
 * nothing was half done.
 */
public final class Unavailable extends RuntimeException {
  private static final long serialVersionUID = 1;

  public Unavailable(String what, Throwable cause) {
    super(what, cause);
  }
}
