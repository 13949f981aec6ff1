package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThatCode;

import cn.portcover.domain.signature.Trust;
import cn.portcover.testkit.card.CardOrder;
import cn.portcover.testkit.card.DemoAuthority;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.card.KeyKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrimingSampleTest {
  @Test
  void theSampleThatIsPackagedVerifies() {
    assertThatCode(PrimingSample::verify).doesNotThrowAnyException();
  }

  /** Makes the sample anew, into the folder given: needed only if the demo profile changes. */
  public static void main(String[] args) throws IOException {
    var at = PrimingSample.SIGNED_AT;
    var from = at.minus(Duration.ofDays(1));
    var until = at.plus(Duration.ofDays(1));
    var authority =
        DemoAuthority.create("Priming sample", KeyKind.SM2, new SecureRandom(), from, until);
    var card = authority.issue(CardOrder.operator(DemoCompanies.QINCHUAN, from, until));
    var content = PrimingSample.CONTENT.getBytes(StandardCharsets.UTF_8);
    var folder = Files.createDirectories(Path.of(args[0]));
    Files.write(folder.resolve("signature.cms"), card.sign(content, at));
    var anchors = authority.anchors(from, until, List.of());
    write(folder, "root", anchors.get(0));
    write(folder, "issuing", anchors.get(1));
  }

  private static void write(Path folder, String name, Trust.Anchor anchor) throws IOException {
    var base64 = Base64.getDecoder();
    Files.write(folder.resolve(name + ".cer"), base64.decode(anchor.certificate()));
    Files.write(
        folder.resolve(name + ".crl"),
        base64.decode(java.util.Objects.requireNonNull(anchor.revocationList())));
  }
}
