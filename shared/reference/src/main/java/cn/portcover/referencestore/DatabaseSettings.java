package cn.portcover.referencestore;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * Where PostgreSQL is.
 *
 * @param url {@code portcover.reference.url}, {@code jdbc:postgresql://host:5432/reference}
 * @param user {@code portcover.reference.user}
 * @param password {@code portcover.reference.password}; empty for a token of the function's role,
 *     as RDS Proxy takes it
 * @param region {@code portcover.aws.region}, else the function's own
 * @param connections {@code portcover.reference.connections}, at most so many at once: a function
 *     answers one request at a time
 */
@Singleton
public record DatabaseSettings(
    @Value("${portcover.reference.url:}") String url,
    @Value("${portcover.reference.user:portcover}") String user,
    @Value("${portcover.reference.password:}") String password,
    @Value("${portcover.aws.region:aws.region:cn-north-1}") String region,
    @Value("${portcover.reference.connections:2}") int connections) {
  @Override
  public String toString() {
    return "DatabaseSettings[" + url + "]";
  }
}
