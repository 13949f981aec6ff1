package cn.portcover.testkit.kms;

/** An error answer of the service, by the names of the KMS API reference. */
final class KmsRefusal extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String type;

  private KmsRefusal(int status, String type, String message) {
    super(message, null, false, false);
    this.status = status;
    this.type = type;
  }

  static KmsRefusal of(String type, String message) {
    return new KmsRefusal(400, type, message);
  }

  static KmsRefusal validation(String message) {
    return of("ValidationException", message);
  }

  static KmsRefusal internal() {
    return new KmsRefusal(500, "KMSInternalException", "An internal error occurred");
  }

  int status() {
    return status;
  }

  String type() {
    return type;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
