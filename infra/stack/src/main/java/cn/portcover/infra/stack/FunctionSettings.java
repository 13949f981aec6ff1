package cn.portcover.infra.stack;

import static cn.portcover.operation.Operation.Uses.ATTACHMENTS;
import static cn.portcover.operation.Operation.Uses.FILES;
import static cn.portcover.operation.Operation.Uses.HANDOUTS;
import static cn.portcover.operation.Operation.Uses.MAIL;
import static cn.portcover.operation.Operation.Uses.SEAL_KEY;
import static cn.portcover.operation.Operation.Uses.SECRETS_KEPT;
import static cn.portcover.operation.Operation.Uses.SECRETS_OPENED;

import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.notice.MailNotSetUp;
import cn.portcover.operation.Grant;
import cn.portcover.operation.catalogue.Row;
import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables of functions: each setting that an operation reads, and no other. */
final class FunctionSettings {
  /**
   * Settings of the rooms that no function is given, and why what holds without them is right here.
   */
  static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("portcover.aws.region", "Lambda sets AWS_REGION"),
          Map.entry("portcover.aws.access-key-id", "the role's own credentials"),
          Map.entry("portcover.aws.secret-access-key", "the role's own credentials"),
          Map.entry("portcover.aws.endpoint.dynamodb", "the region's own"),
          Map.entry("portcover.aws.endpoint.s3", "the region's own"),
          Map.entry("portcover.aws.endpoint.kms", "the region's own"),
          Map.entry(
              "portcover.keys.token-public-key", "asked of the key service before the snapshot"),
          Map.entry("portcover.keys.data-keys.uses", "its default is meant for the cloud"),
          Map.entry("portcover.keys.data-keys.age", "its default is meant for the cloud"),
          Map.entry("portcover.keys.data-keys.kept", "its default is meant for the cloud"),
          Map.entry("portcover.reference.password", "the role signs a token in its place"),
          Map.entry("portcover.reference.connections", "its default is meant for the cloud"),
          Map.entry("portcover.delivery.allow-private-addresses", "for one machine only"),
          Map.entry("portcover.delivery.allowed-ports", "its default is meant for the cloud"),
          Map.entry("portcover.seal.certificate-path", "the certificate itself is given"));

  private final DataStack data;
  private final ApiStack api;
  private final PortalStack portal;
  private final Deployment deployment;

  FunctionSettings(DataStack data, ApiStack api, PortalStack portal, Deployment deployment) {
    this.data = data;
    this.api = api;
    this.portal = portal;
    this.deployment = deployment;
  }

  Map<String, String> of(Row row) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("OPERATION", row.name());
    settings.put("PORTCOVER_STORE_TABLE", data.table().getTableName());
    settings.put("PORTCOVER_STORE_CURSOR_KEY", data.cursorKey());
    if (reachesFiles(row)) {
      settings.put("PORTCOVER_STORE_DOCUMENTS_BUCKET", data.documents().getBucketName());
    }
    if (reachesAttachments(row)) {
      settings.put("PORTCOVER_STORE_ATTACHMENTS_BUCKET", data.attachments().getBucketName());
    }
    if (reachesFiles(row) || row.reads().contains(IssuedDocument.class)) {
      settings.put("PORTCOVER_PUBLIC_URL", portal.url());
    }
    if (row.grant() != Grant.PLATFORM) {
      settings.put("PORTCOVER_ISSUER", api.issuer());
      settings.put("PORTCOVER_KEYS_TOKEN", data.tokenKey().getKeyArn());
    }
    if (row.grant().needsToken()) {
      settings.put("PORTCOVER_ADMIN_ISSUER", deployment.adminIssuer());
      settings.put("PORTCOVER_ADMIN_PUBLIC_KEY", deployment.adminPublicKey());
    }
    if (row.uses().contains(SEAL_KEY)) {
      settings.put("PORTCOVER_KEYS_DOCUMENT_SEAL", data.sealKey().getKeyArn());
      if (deployment.sealCertificate() != null) {
        settings.put("PORTCOVER_SEAL_CERTIFICATE", deployment.sealCertificate());
      }
    }
    if (row.uses().contains(SECRETS_KEPT) || row.uses().contains(SECRETS_OPENED)) {
      settings.put("PORTCOVER_KEYS_SECRETS", data.secretsKey().getKeyArn());
    }
    if (asksForMail(row) && deployment.mailFrom() != null) {
      settings.put("PORTCOVER_MAIL_FROM", deployment.mailFrom());
    }
    if (Grants.verifiesCards(row)) {
      settings.putAll(deployment.card());
    }
    return settings;
  }

  /** Whether it sends letters, or refuses where nobody does. */
  private static boolean asksForMail(Row row) {
    return row.uses().contains(MAIL) || row.refuses().contains(MailNotSetUp.class);
  }

  /** Whether the operation reads or writes files. */
  static boolean reachesFiles(Row row) {
    return row.uses().contains(FILES);
  }

  /** Whether the operation reads or writes what companies upload or fetch. */
  static boolean reachesAttachments(Row row) {
    return row.uses().contains(ATTACHMENTS) || row.uses().contains(HANDOUTS);
  }
}
