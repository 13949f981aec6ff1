package cn.portcover.infra.stack;

import cn.portcover.infra.catalogue.PortalHeaders;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.CfnOutput;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.RemovalPolicy;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.certificatemanager.Certificate;
import software.amazon.awscdk.services.cloudfront.AllowedMethods;
import software.amazon.awscdk.services.cloudfront.BehaviorOptions;
import software.amazon.awscdk.services.cloudfront.CachePolicy;
import software.amazon.awscdk.services.cloudfront.Distribution;
import software.amazon.awscdk.services.cloudfront.Function;
import software.amazon.awscdk.services.cloudfront.FunctionAssociation;
import software.amazon.awscdk.services.cloudfront.FunctionCode;
import software.amazon.awscdk.services.cloudfront.FunctionEventType;
import software.amazon.awscdk.services.cloudfront.FunctionRuntime;
import software.amazon.awscdk.services.cloudfront.HeadersFrameOption;
import software.amazon.awscdk.services.cloudfront.HeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.OriginProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.OriginRequestPolicy;
import software.amazon.awscdk.services.cloudfront.OriginSslPolicy;
import software.amazon.awscdk.services.cloudfront.PriceClass;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersContentSecurityPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersFrameOptions;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersReferrerPolicy;
import software.amazon.awscdk.services.cloudfront.ResponseHeadersStrictTransportSecurity;
import software.amazon.awscdk.services.cloudfront.ResponseSecurityHeadersBehavior;
import software.amazon.awscdk.services.cloudfront.SecurityPolicyProtocol;
import software.amazon.awscdk.services.cloudfront.ViewerProtocolPolicy;
import software.amazon.awscdk.services.cloudfront.origins.HttpOrigin;
import software.amazon.awscdk.services.cloudfront.origins.S3BucketOrigin;
import software.amazon.awscdk.services.s3.BlockPublicAccess;
import software.amazon.awscdk.services.s3.Bucket;
import software.amazon.awscdk.services.s3.BucketEncryption;
import software.amazon.awscdk.services.s3.LifecycleRule;
import software.amazon.awscdk.services.s3.ObjectOwnership;
import software.constructs.Construct;

/** The portal and, at the same address below {@code /v1}, the API. */
final class PortalStack extends Stack {
  /**
   * Every address that names no file is the portal's to show; administrators' issuer has documents
   * without an ending.
   */
  private static final String ADDRESSES =
      """
      function handler(event) {
        var request = event.request;
        var last = request.uri.split('/').pop();
        if (last.indexOf('.') < 0 && request.uri.indexOf('/administrators/') !== 0) {
          request.uri = '/index.html';
        }
        return request;
      }
      """;

  private final String url;

  PortalStack(
      Construct scope,
      String id,
      StackProps props,
      Deployment deployment,
      String apiHost,
      String firewallArn) {
    super(scope, id, props);
    Bucket logs = logs();
    Bucket pages =
        privately("Pages")
            .versioned(true)
            .serverAccessLogsBucket(logs)
            .serverAccessLogsPrefix("pages/")
            .build();
    Distribution distribution = distribution(deployment, apiHost, firewallArn, pages, logs);
    String domain = deployment.domain();
    this.url = "https://" + (domain == null ? distribution.getDistributionDomainName() : domain);
    CfnOutput.Builder.create(this, "Url").value(url).build();
    CfnOutput.Builder.create(this, "PagesBucket").value(pages.getBucketName()).build();
  }

  private Distribution distribution(
      Deployment deployment, String apiHost, String firewallArn, Bucket pages, Bucket logs) {
    var distribution =
        Distribution.Builder.create(this, "Distribution")
            .comment("Portcover")
            .defaultRootObject("index.html")
            .webAclId(firewallArn)
            .priceClass(PriceClass.PRICE_CLASS_ALL)
            .minimumProtocolVersion(SecurityPolicyProtocol.TLS_V1_2_2021)
            .enableLogging(true)
            .logBucket(logs)
            .logFilePrefix("distribution/")
            .defaultBehavior(
                BehaviorOptions.builder()
                    .origin(S3BucketOrigin.withOriginAccessControl(pages))
                    .viewerProtocolPolicy(ViewerProtocolPolicy.REDIRECT_TO_HTTPS)
                    .compress(true)
                    .responseHeadersPolicy(headers())
                    .functionAssociations(
                        List.of(
                            FunctionAssociation.builder()
                                .eventType(FunctionEventType.VIEWER_REQUEST)
                                .function(addresses())
                                .build()))
                    .build())
            .additionalBehaviors(Map.of("/v1/*", api(apiHost)));
    String domain = deployment.domain();
    String certificate = deployment.certificateArn();
    if (domain != null && certificate != null) {
      distribution
          .domainNames(List.of(domain))
          .certificate(Certificate.fromCertificateArn(this, "Certificate", certificate));
    }
    Distribution made = distribution.build();
    Nag.suppress(
        made, "AwsSolutions-CFR1", "Exporters and their staff may be anywhere; so may insurers.");
    suppressTls(made, domain);
    return made;
  }

  private Function addresses() {
    return Function.Builder.create(this, "Addresses")
        .runtime(FunctionRuntime.JS_2_0)
        .code(FunctionCode.fromInline(ADDRESSES))
        .build();
  }

  private static void suppressTls(Distribution made, @Nullable String domain) {
    if (domain == null) {
      Nag.suppress(
          made,
          "AwsSolutions-CFR4",
          "Without a domain of its own the portal has CloudFront's certificate, whose TLS version"
              + " cannot be chosen; with the context parameter domain it is TLS 1.2 or later.");
    }
  }

  private static BehaviorOptions api(String host) {
    return BehaviorOptions.builder()
        .origin(
            HttpOrigin.Builder.create(host)
                .protocolPolicy(OriginProtocolPolicy.HTTPS_ONLY)
                .originSslProtocols(List.of(OriginSslPolicy.TLS_V1_2))
                .readTimeout(Duration.seconds(30))
                .build())
        .allowedMethods(AllowedMethods.ALLOW_ALL)
        .cachePolicy(CachePolicy.CACHING_DISABLED)
        .originRequestPolicy(OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER)
        .viewerProtocolPolicy(ViewerProtocolPolicy.HTTPS_ONLY)
        .build();
  }

  private ResponseHeadersPolicy headers() {
    return ResponseHeadersPolicy.Builder.create(this, "Headers")
        .securityHeadersBehavior(
            ResponseSecurityHeadersBehavior.builder()
                .contentSecurityPolicy(
                    ResponseHeadersContentSecurityPolicy.builder()
                        .contentSecurityPolicy(PortalHeaders.CONTENT_SECURITY_POLICY)
                        .override(true)
                        .build())
                .contentTypeOptions(
                    software.amazon.awscdk.services.cloudfront.ResponseHeadersContentTypeOptions
                        .builder()
                        .override(true)
                        .build())
                .frameOptions(
                    ResponseHeadersFrameOptions.builder()
                        .frameOption(HeadersFrameOption.DENY)
                        .override(true)
                        .build())
                .referrerPolicy(
                    ResponseHeadersReferrerPolicy.builder()
                        .referrerPolicy(HeadersReferrerPolicy.NO_REFERRER)
                        .override(true)
                        .build())
                .strictTransportSecurity(
                    ResponseHeadersStrictTransportSecurity.builder()
                        .accessControlMaxAge(Duration.days(PortalHeaders.STRICT_TRANSPORT_DAYS))
                        .includeSubdomains(true)
                        .override(true)
                        .build())
                .build())
        .build();
  }

  private Bucket logs() {
    Bucket logs =
        privately("Logs")
            // CloudFront writes its logs with an access control list.
            .objectOwnership(ObjectOwnership.BUCKET_OWNER_PREFERRED)
            .lifecycleRules(List.of(LifecycleRule.builder().expiration(Duration.days(365)).build()))
            .build();
    Nag.suppress(logs, "AwsSolutions-S1", "It holds the access logs of portal and pages.");
    return logs;
  }

  private Bucket.Builder privately(String id) {
    return Bucket.Builder.create(this, id)
        .blockPublicAccess(BlockPublicAccess.BLOCK_ALL)
        .encryption(BucketEncryption.S3_MANAGED)
        .enforceSsl(true)
        .removalPolicy(RemovalPolicy.RETAIN);
  }

  /** The address that people and counterparties use, without a slash at its end. */
  String url() {
    return url;
  }
}
