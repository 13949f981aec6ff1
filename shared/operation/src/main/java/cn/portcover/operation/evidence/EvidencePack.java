package cn.portcover.operation.evidence;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.session.SignatureEvidence;
import cn.portcover.domain.signature.Verification;
import cn.portcover.operation.json.Writing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A ZIP that proves card signatures and documents offline: data, PDFs, and for each signature the
 * exact bytes signed, the CMS, the certificates and the revocation lists as they were consulted; a
 * script, {@code verify.sh}, checks all of it with OpenSSL 3, {@code pdfsig} and {@code sha256sum}
 * alone (电子签名法 art. 5, 6, 8 and 13). The same content makes the same bytes.
 */
public final class EvidencePack {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9._-]+)*");
  private static final List<String> TOOLS = List.of("README.txt", "verify.sh");
  private static final String WITHHELD = "contents-withheld.txt";
  private final Map<String, byte[]> files = new TreeMap<>();
  private final LocalDateTime at;

  /**
   * @param at when it was put together, the time of its files
   */
  public EvidencePack(Instant at) {
    this.at = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /**
   * Adds a file.
   *
   * @param name in the pack, {@code documents/PC-1.pdf}: ASCII letters, digits, dots and hyphens
   */
  public EvidencePack with(String name, byte[] content) {
    if (!NAME.matcher(name).matches() || name.contains("..")) {
      throw new IllegalArgumentException(name + " is no name in a pack");
    }
    if (files.put(name, content.clone()) != null) {
      throw new IllegalArgumentException(name + " is in the pack already");
    }
    return this;
  }

  /** Adds a value as the API shows it. */
  public EvidencePack with(String name, Record value) {
    return with(name, Writing.json(value).getBytes(StandardCharsets.UTF_8));
  }

  /** Adds a text. */
  public EvidencePack with(String name, String text) {
    return with(name, text(text));
  }

  /**
   * Adds a card signature with all that it takes to verify it; without what was signed where that
   * is confidential, as a pack goes from hand to hand.
   */
  public EvidencePack with(SignatureEvidence evidence) {
    String folder =
        "signatures/"
            + evidence.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-')
            + "-"
            + evidence.id()
            + "/";
    Verification verification = evidence.verification();
    with(folder + "statement.txt", bytes(evidence.bytesSigned()));
    if (evidence.purpose().isConfidential()) {
      with(folder + WITHHELD, tool(WITHHELD));
    } else if (evidence.contents() != null) {
      with(folder + "contents.json", text(evidence.contents()));
    }
    with(folder + "signature.cms", bytes(evidence.cms()));
    with(folder + "verified-at", text(verification.verifiedAt().getEpochSecond() + "\n"));
    with(folder + "report.json", text(Writing.json(verification)));
    each(folder + "certificates/%d.cer", verification.chain());
    each(folder + "revocation/%d.crl", verification.revocation());
    return this;
  }

  /** The pack, with the digests of its files and the script. */
  public byte[] zip() {
    Map<String, byte[]> all = new TreeMap<>(files);
    TOOLS.forEach(name -> all.put(name, tool(name)));
    var sums = new StringBuilder();
    all.forEach(
        (name, content) -> sums.append(Sha256.of(content)).append("  ").append(name).append('\n'));
    all.put("SHA256SUMS", text(sums.toString()));
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var file : all.entrySet()) {
        var entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(at);
        zip.putNextEntry(entry);
        zip.write(file.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private void each(String name, List<String> contents) {
    for (int i = 0; i < contents.size(); i++) {
      with(name.formatted(i), bytes(contents.get(i)));
    }
  }

  private static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] tool(String name) {
    try (InputStream in = EvidencePack.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
