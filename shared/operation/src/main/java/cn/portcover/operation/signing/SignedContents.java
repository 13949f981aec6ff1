package cn.portcover.operation.signing;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.session.Proposal;
import cn.portcover.domain.session.Signable;
import cn.portcover.domain.session.SigningRequest;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Writing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a statement holds the digest of (内容摘要): the JSON, as {@link Writing} makes it, of the body
 * that is signed, or of the record where no body is. A confidential body stands beside 32 random
 * bytes, {@code {"salt":"…","body":{…}}}: the digest is read by more people than may read the body,
 * and the numbers of a bank are so few that without the salt all of them could be tried.
 *
 * <p>So whoever is to check the digest, today or years later, needs no rule but one: the contents
 * as they are kept with the request and its evidence ({@link SigningRequest#contents}), opened with
 * the platform's key where the purpose is confidential, have the SHA-256 that the signed statement
 * names. What was signed before there were salts opens to the body alone, and the same holds.
 *
 * @param text the JSON; its UTF-8 bytes are what is digested
 */
public record SignedContents(String text) {
  private record Salted(String salt, Proposal body) {}

  public static SignedContents of(Proposal body) {
    return new SignedContents(Writing.json(body));
  }

  public static SignedContents of(Signable record) {
    return new SignedContents(Writing.json(record));
  }

  /**
   * @param salt 32 random bytes, base64url, drawn for this request alone
   */
  public static SignedContents salted(Proposal body, String salt) {
    return new SignedContents(Writing.json(new Salted(salt, body)));
  }

  /** The same body, or another, with the salt of these; nothing where they have none. */
  Optional<SignedContents> withBody(Proposal body) {
    return Json.readOwn(text).get("salt") instanceof String salt
        ? Optional.of(salted(body, salt))
        : Optional.empty();
  }

  public Sha256 digest() {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
