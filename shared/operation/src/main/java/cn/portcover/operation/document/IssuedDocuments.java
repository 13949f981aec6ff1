package cn.portcover.operation.document;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Kept;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.Files;
import cn.portcover.operation.port.PdfSeals;
import cn.portcover.operation.port.Store;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/** Issues a document when it is first asked for; from then on everybody gets the same bytes. */
@Singleton
public class IssuedDocuments {
  private static final Duration LINK = Duration.ofMinutes(5);
  private final Works works;
  private final Ids ids;
  private final Provider<Files> files;
  private final Provider<PdfSeals> seals;
  private final String publicUrl;

  /** Draws the document under its number. */
  @FunctionalInterface
  public interface Drawing {
    Drawn draw(DocumentNumber number, URI verification, Instant issuedAt);
  }

  /**
   * The bytes of a document.
   *
   * @param pages 0 where it has none
   */
  public record Drawn(byte[] pdf, int pages) {}

  public IssuedDocuments(
      Works works,
      Ids ids,
      Provider<Files> files,
      Provider<PdfSeals> seals,
      @Value("${portcover.public-url:`http://localhost:8080`}") String publicUrl) {
    this.works = works;
    this.ids = ids;
    this.files = files;
    this.seals = seals;
    this.publicUrl = publicUrl;
  }

  /** The document of that kind and edition, issued now if it never was. */
  public IssuedDocument of(
      Kept about, DocumentKind kind, String edition, Actor actor, Instant now, Drawing drawing) {
    String key = IssuedDocument.key(about.subject(), kind, edition);
    return works
        .store()
        .find(IssuedDocument.KIND, about.owner(), key)
        .map(Store.Found::record)
        .orElseGet(() -> issue(about, kind, edition, actor, now, drawing));
  }

  private IssuedDocument issue(
      Kept about, DocumentKind kind, String edition, Actor actor, Instant now, Drawing drawing) {
    DocumentNumber number = ids.documentNumber(now);
    Drawn drawn = drawing.draw(number, verification(number), now);
    byte[] pdf =
        kind.sealed()
            ? seals.get().seal(drawn.pdf(), kind.label(cn.portcover.domain.Language.ZH), now)
            : drawn.pdf();
    String file = "documents/" + kind.fileName(number);
    IssuedDocument document =
        new IssuedDocument(
            number,
            about.owner(),
            about.subject(),
            kind,
            edition,
            Sha256.of(pdf),
            drawn.pages(),
            pdf.length,
            file,
            kind.sealed(),
            kind.sealed() ? seals.get().sealedBy() : null,
            now,
            1);
    // The file first: a record without its file would be a promise that cannot be kept.
    files.get().put(file, pdf, kind.mediaType());
    try {
      return works.commit(
          "IssueDocument",
          actor,
          now,
          work -> {
            work.keep(document);
            return document;
          });
    } catch (Store.Raced raced) {
      // Somebody issued it at the same moment: theirs counts, ours was never shown.
      return works
          .store()
          .find(IssuedDocument.KIND, about.owner(), document.key())
          .orElseThrow()
          .record();
    }
  }

  /** Where anyone can verify the document; its QR code leads there. */
  public URI verification(DocumentNumber number) {
    return URI.create(publicUrl + "/v1/documents/" + number + "/verification");
  }

  /** A short-lived link to the file. */
  public URI link(IssuedDocument document) {
    DocumentKind kind = document.documentKind();
    String name =
        kind.label(cn.portcover.domain.Language.ZH) + "-" + kind.fileName(document.number());
    return files.get().link(document.file(), name, kind.mediaType(), LINK);
  }
}
