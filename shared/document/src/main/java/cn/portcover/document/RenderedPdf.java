package cn.portcover.document;

import cn.portcover.domain.Language;
import cn.portcover.operation.document.IssuedDocuments;
import java.util.Arrays;
import java.util.function.Function;

/** A PDF/A-2b file, not yet sealed, and how many pages it has. */
public record RenderedPdf(byte[] bytes, int pages) {

  /**
   * Draws a document to be issued, under the heading of its number and time.
   *
   * @param rendering long texts are in Chinese: what is issued has one wording, whoever asks for it
   */
  public static IssuedDocuments.Drawing headed(Function<Heading, RenderedPdf> rendering) {
    return (number, verification, issuedAt) -> {
      RenderedPdf pdf = rendering.apply(new Heading(number, verification, issuedAt, Language.ZH));
      return new IssuedDocuments.Drawn(pdf.bytes(), pdf.pages());
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RenderedPdf(byte[] b, int p) && p == pages && Arrays.equals(b, bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "RenderedPdf[" + bytes.length + " bytes, " + pages + " pages]";
  }
}
