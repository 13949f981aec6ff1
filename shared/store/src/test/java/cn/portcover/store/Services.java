package cn.portcover.store;

/** Where the embedded engines listen. */
final class Services {
  private Services() {}

  static AwsSettings settings() {
    return new AwsSettings(
        "cn-north-1", "localidentity", "localcredential", "http://127.0.0.1:18555", "http://127.0.0.1:18556");
  }
}
