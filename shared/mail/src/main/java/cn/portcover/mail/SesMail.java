package cn.portcover.mail;

import cn.portcover.operation.port.Mail;
import cn.portcover.operation.port.Unavailable;
import io.micronaut.context.annotation.Secondary;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sesv2.model.BadRequestException;
import software.amazon.awssdk.services.sesv2.model.MessageHeader;
import software.amazon.awssdk.services.sesv2.model.SendEmailRequest;
import software.amazon.awssdk.services.sesv2.model.SesV2Exception;

/**
 * Sends by Amazon SES. Settings: {@code portcover.mail.from}, an address whose domain is verified
 * there; {@code portcover.aws.region}, else the function's own.
 */
@Singleton
@Secondary
public final class SesMail implements Mail {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration ANSWER = Duration.ofSeconds(10);
  private final String from;
  private final String region;
  private volatile @Nullable SesV2Client client;

  SesMail(
      @Value("${portcover.mail.from:}") String from,
      @Value("${portcover.aws.region:aws.region:cn-north-1}") String region) {
    this.from = from;
    this.region = region;
  }

  @Override
  public boolean isSetUp() {
    return !from.isEmpty();
  }

  /** Only what SES cannot read is refused for good: all else may be our own settings' fault. */
  @Override
  public boolean send(Letter letter) {
    if (!isSetUp()) {
      throw new Unavailable(
          "mail service", new IllegalStateException("portcover.mail.from names nobody who sends"));
    }
    try {
      client().sendEmail(request(letter));
      return true;
    } catch (BadRequestException refused) {
      return false;
    } catch (SesV2Exception | SdkClientException e) {
      throw new Unavailable("mail service", e);
    }
  }

  private SendEmailRequest request(Letter letter) {
    return SendEmailRequest.builder()
        .fromEmailAddress(from)
        .destination(d -> d.toAddresses(letter.to().value()))
        .content(
            c ->
                c.simple(
                    s ->
                        s.subject(t -> t.data(letter.subject()).charset("UTF-8"))
                            .body(b -> b.text(t -> t.data(letter.text()).charset("UTF-8")))
                            // SES gives each letter a Message-ID of its own: ours stands beside it.
                            .headers(
                                List.of(
                                    MessageHeader.builder()
                                        .name("X-Entity-Ref-ID")
                                        .value(letter.id())
                                        .build()))))
        .build();
  }

  private SesV2Client client() {
    SesV2Client known = client;
    if (known == null) {
      known =
          SesV2Client.builder()
              .region(Region.of(region))
              .httpClientBuilder(
                  UrlConnectionHttpClient.builder()
                      .connectionTimeout(CONNECT)
                      .socketTimeout(ANSWER))
              .build();
      client = known;
    }
    return known;
  }
}
