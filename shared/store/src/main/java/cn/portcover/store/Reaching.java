package cn.portcover.store;

import cn.portcover.operation.port.Unavailable;
import java.util.function.Supplier;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/** Tells a service that does not answer now from one that was asked wrongly. */
final class Reaching {
  private Reaching() {}

  /**
   * Asks the service.
   *
   * @throws Unavailable when it cannot be reached, is too slow, too busy or broken; any other
   *     answer of its is thrown as it is
   */
  static <T> T reach(String service, Supplier<T> call) {
    try {
      return call.get();
    } catch (SdkClientException e) {
      throw new Unavailable(service, e);
    } catch (SdkServiceException e) {
      if (isPassing(e)) {
        throw new Unavailable(service, e);
      }
      throw e;
    }
  }

  private static boolean isPassing(SdkServiceException e) {
    return e.statusCode() >= 500
        || e.isThrottlingException()
        || e instanceof TransactionInProgressException
        || e instanceof AwsServiceException aws
            && aws.awsErrorDetails() != null
            && isBusy(aws.awsErrorDetails().errorCode());
  }

  // Throttling that the SDK's own list does not name, and credentials that were replaced under our
  // hands.
  private static boolean isBusy(String code) {
    return switch (code) {
      case "LimitExceededException",
          "TransactionConflictException",
          "ExpiredToken",
          "ExpiredTokenException",
          "RequestTimeout",
          "RequestTimeTooSkewed" ->
          true;
      default -> false;
    };
  }
}
