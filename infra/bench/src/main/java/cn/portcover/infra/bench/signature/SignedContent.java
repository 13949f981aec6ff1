package cn.portcover.infra.bench.signature;

import cn.portcover.testkit.card.CardFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;

/**
 * What a card signed.
 *
 * @param attributes the signed attributes in DER: what the signature itself is over
 * @param signature of the attributes
 */
record SignedContent(byte[] content, byte[] cms, byte[] attributes, byte[] signature) {

  /** Statements as long as the ones that companies sign, no two alike. */
  static List<SignedContent> by(CardFile card, int count, Instant at) {
    return IntStream.range(0, count).mapToObj(i -> by(card, statement(i), at)).toList();
  }

  /** Of the content, in bytes; a confirmation's statement has about as many. */
  static final int LENGTH = statement(0).length;

  private static byte[] statement(int number) {
    String line = "兹确认第 %06d 号投保申请之全部内容，并同意保险条款，特别是责任免除与被保险人义务。\n".formatted(number);
    return line.repeat(6).getBytes(StandardCharsets.UTF_8);
  }

  private static SignedContent by(CardFile card, byte[] content, Instant at) {
    byte[] cms = card.sign(content, at);
    try {
      var signer =
          new CMSSignedData(new CMSProcessableByteArray(content), cms)
              .getSignerInfos()
              .getSigners()
              .iterator()
              .next();
      return new SignedContent(
          content, cms, signer.getEncodedSignedAttributes(), signer.getSignature());
    } catch (CMSException | IOException e) {
      throw new IllegalStateException("what the card signed can be read", e);
    }
  }
}
