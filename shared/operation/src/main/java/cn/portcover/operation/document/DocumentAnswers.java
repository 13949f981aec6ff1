package cn.portcover.operation.document;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is served: 303 to a link for five minutes, or its metadata to whoever asks for
 * JSON or by HEAD.
 */
@Singleton
public class DocumentAnswers {
  private final IssuedDocuments documents;

  public DocumentAnswers(IssuedDocuments documents) {
    this.documents = documents;
  }

  /** What is known of a document without its bytes. */
  public record DocumentView(
      DocumentNumber number,
      String kind,
      String kindLabel,
      Sha256 sha256,
      int pages,
      long size,
      boolean sealed,
      @Nullable String signedBy,
      Instant issuedAt,
      String verification) {}

  public Answer answer(IssuedDocument document, Request request, Language language) {
    boolean metadata =
        request.method().equals("HEAD")
            || request
                .header("accept")
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .contains("application/json");
    Answer answer =
        metadata ? Answer.ok(view(document, language)) : Answer.seeOther(documents.link(document));
    return answer
        .with("x-document-number", document.number().value())
        .with("x-document-sha256", document.sha256().value())
        .with("x-document-pages", String.valueOf(document.pages()))
        .with("x-document-sealed", String.valueOf(document.sealed()));
  }

  private DocumentView view(IssuedDocument document, Language language) {
    return new DocumentView(
        document.number(),
        document.documentKind().slug(),
        document.documentKind().label(language),
        document.sha256(),
        document.pages(),
        document.size(),
        document.sealed(),
        document.signedBy(),
        document.createdAt(),
        documents.verification(document.number()).toString());
  }
}
