package cn.portcover.document;

import java.util.Arrays;

/** A PDF/A-2b file, not yet sealed, and how many pages it has. */
public record RenderedPdf(byte[] bytes, int pages) {
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
