package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Pkcs12FolderTest {
  @TempDir Path folder;

  @Test
  void anAbsentFolderHoldsNoCards() {
    assertThat(new Pkcs12Folder(folder.resolve("absent")).cards()).isEmpty();
  }

  @Test
  void aFileIsListedByNameUntilItWasOpened() {
    var made = MadeCards.of(MadeCards.Kind.ECDSA);
    made.writeTo(folder.resolve("a.p12"));
    var shelf = new Pkcs12Folder(folder);

    assertThat(only(shelf).details())
        .isEqualTo(CardDetails.unread("a.p12", CardDetails.Source.PKCS12, "a.p12"));
    try (var opened = only(shelf).unlock(MadeCards.PIN.toCharArray())) {
      assertThat(opened.chain()).isEqualTo(made.chain());
    }
    assertThat(only(shelf).details().person()).isEqualTo("张三");
  }

  @Test
  void aFileThatWasReplacedIsUnknownAgain() throws Exception {
    var file = MadeCards.of(MadeCards.Kind.ECDSA).writeTo(folder.resolve("a.p12"));
    var shelf = new Pkcs12Folder(folder);
    only(shelf).unlock(MadeCards.PIN.toCharArray()).close();
    Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(0));
    assertThat(only(shelf).details().person()).isNull();
  }

  @Test
  void aCertificateBesideTheFileLabelsIt() throws Exception {
    var made = MadeCards.of(MadeCards.Kind.SM2);
    made.writeTo(folder.resolve("a.p12"));
    Files.write(folder.resolve("a.cer"), made.certificate().getEncoded());
    var details = only(new Pkcs12Folder(folder)).details();
    assertThat(details.company()).isEqualTo("测试贸易有限公司");
    assertThat(details.algorithm()).isEqualTo("SM2");
    assertThat(details.notAfter()).isEqualTo(MadeCards.NOT_AFTER);
  }

  @Test
  void theListOfTheFolderLabelsItsFiles() throws Exception {
    MadeCards.of(MadeCards.Kind.SM2).writeTo(folder.resolve("a.p12"));
    Files.writeString(
        folder.resolve("cards.json"),
        """
        [{"file": "a.p12", "uscc": "91350200MA2XXXXX1A", "company": "测试贸易有限公司", "person": "李四",
          "medium": "OPERATOR_CARD", "more": {"deep": [1, 2]}}]
        """);
    var details = only(new Pkcs12Folder(folder)).details();
    assertThat(details.person()).isEqualTo("李四");
    assertThat(details.medium()).isEqualTo("OPERATOR_CARD");
    assertThat(details.notAfter()).isNull();
  }

  @Test
  void brokenLabelsAreNoLabels() throws Exception {
    MadeCards.of(MadeCards.Kind.ECDSA).writeTo(folder.resolve("a.p12"));
    Files.writeString(folder.resolve("cards.json"), "[{\"file\": \"a.p12\", ");
    Files.writeString(folder.resolve("a.cer"), "nonsense");
    Files.writeString(folder.resolve("readme.txt"), "no card");
    assertThat(only(new Pkcs12Folder(folder)).details().person()).isNull();
  }

  @Test
  void ofTwoKeysTheOneForSigningIsTaken() {
    var encryption = MadeCards.of(MadeCards.Kind.SM2, KeyUsage.keyEncipherment);
    var signing = MadeCards.of(MadeCards.Kind.SM2);
    var file = MadeCards.write(folder.resolve("two.p12"), encryption, signing);
    try (var opened = Pkcs12Card.of(file).unlock(MadeCards.PIN.toCharArray())) {
      assertThat(opened.chain().getFirst()).isEqualTo(signing.certificate());
    }
  }

  @Test
  void aFileOfBouncyCastleIsReadToo() {
    var made = MadeCards.of(MadeCards.Kind.SM2);
    var file = MadeCards.write(folder.resolve("bc.p12"), Crypto.BOUNCY_CASTLE, made);
    try (var opened = Pkcs12Card.of(file).unlock(MadeCards.PIN.toCharArray())) {
      assertThat(opened.chain()).isEqualTo(made.chain());
    }
  }

  @Test
  void aCutFileIsUnreadableRatherThanAWrongPin() throws Exception {
    var file = MadeCards.of(MadeCards.Kind.ECDSA).writeTo(folder.resolve("a.p12"));
    var bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThatThrownBy(() -> Pkcs12Card.of(file).unlock(MadeCards.PIN.toCharArray()))
        .isInstanceOfSatisfying(
            AgentRefusal.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.CARD_UNREADABLE));
  }

  private static Card only(Pkcs12Folder shelf) {
    assertThat(shelf.cards()).hasSize(1);
    return shelf.cards().getFirst();
  }
}
