package cn.portcover.keys;

import cn.portcover.operation.port.Unavailable;
import java.util.Set;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.kms.model.KmsException;

/**
 * Tells a service that does not answer now, worth another try, from one that refuses, which is a
 * mistake in our settings or grants and stays one.
 */
final class AskKms {
  /** Error codes of status 400 that pass by themselves; those of status 5xx all do. */
  private static final Set<String> PASSING =
      Set.of("RequestTimeout", "RequestTimeoutException", "ExpiredTokenException");

  private AskKms() {}

  /**
   * Calls the service.
   *
   * @throws Unavailable if it is down, throttles, cannot be reached, or does not answer in time
   * @throws KmsException as the service refused
   */
  static <T> T to(String what, Supplier<T> call) {
    try {
      return call.get();
    } catch (KmsException e) {
      if (e.statusCode() >= 500 || e.isThrottlingException() || PASSING.contains(code(e))) {
        throw new Unavailable("key service: " + what, e);
      }
      throw e;
    } catch (SdkClientException e) {
      throw new Unavailable("key service: " + what, e);
    }
  }

  private static String code(KmsException e) {
    return e.awsErrorDetails() == null ? "" : String.valueOf(e.awsErrorDetails().errorCode());
  }
}
