package cn.portcover.outbox;

import cn.portcover.messaging.LinkedFiles;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.Uploads;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;

/** The files of a message as links that hold for one delivery. */
@Singleton
final class MessageFiles {
  private static final Duration VALIDITY = Duration.ofHours(1);

  /** Where attachments stay; everything else is a document. */
  private static final String ATTACHMENTS = "attachments/";

  private final Provider<Files> documents;
  private final Provider<Uploads> attachments;

  MessageFiles(Provider<Files> documents, Provider<Uploads> attachments) {
    this.documents = documents;
    this.attachments = attachments;
  }

  /** The body with fresh links: those of an earlier attempt may hold no more. */
  String linked(String body) {
    return LinkedFiles.linked(body, this::link);
  }

  private URI link(String file, String name, String mediaType) {
    return file.startsWith(ATTACHMENTS)
        ? attachments.get().link(file, name, mediaType, VALIDITY)
        : documents.get().link(file, name, mediaType, VALIDITY);
  }
}
