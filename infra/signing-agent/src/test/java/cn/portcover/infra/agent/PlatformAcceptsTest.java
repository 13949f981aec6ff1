package cn.portcover.infra.agent;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.signature.Check;
import cn.portcover.domain.signature.Medium;
import cn.portcover.signature.CardProfile;
import cn.portcover.signature.CmsCardSignatures;
import cn.portcover.testkit.card.CardFile;
import cn.portcover.testkit.card.DemoCards;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the agent signs with the demo cards is what the platform accepts. */
class PlatformAcceptsTest {
  private static final byte[] STATEMENT = "确认投保，随机数 7f3a".getBytes(StandardCharsets.UTF_8);

  @TempDir static Path folder;
  private static DemoCards demo;
  private static Cards cards;

  @BeforeAll
  static void makeCards() throws IOException {
    demo = DemoCards.write(folder, new SecureRandom(), RunningAgent.NOW);
    cards = new Cards(List.of(new Pkcs12Folder(folder)));
  }

  @Test
  void theListTellsWhoseCardsTheyAreBeforeThePin() {
    assertThat(cards.connected()).hasSameSizeAs(demo.entries());
    for (var entry : demo.entries()) {
      var details = cards.require(entry.file()).details();
      assertThat(details.company()).isEqualTo(entry.company().name());
      assertThat(details.uscc()).isEqualTo(entry.company().uscc().value());
      assertThat(details.person()).isEqualTo(entry.person());
      assertThat(details.medium()).isEqualTo(entry.medium().name());
      assertThat(details.algorithm()).isEqualTo(entry.algorithm().name());
    }
  }

  @Test
  void everyValidDemoCardIsAccepted() {
    var platform = new CmsCardSignatures(CardProfile.ofDemoCards());
    for (var entry : demo.entries()) {
      if (!entry.note().equals("valid")) {
        continue;
      }
      var found = platform.verify(STATEMENT, sign(entry.file()), demo.trust(), RunningAgent.NOW);
      assertThat(found.outcome()).as(found.toString()).isEqualTo(Check.Outcome.PASSED);
      var card = Objects.requireNonNull(found.card());
      assertThat(card.uscc()).isEqualTo(entry.company().uscc());
      assertThat(card.medium()).isEqualTo(entry.medium());
      assertThat(card.medium()).isNotEqualTo(Medium.PASSWORD);
    }
  }

  @Test
  void aCardThatMustBeRefusedSignsAndIsRefusedByThePlatform() {
    var platform = new CmsCardSignatures(CardProfile.ofDemoCards());
    for (var entry : demo.entries()) {
      if (entry.note().equals("valid")) {
        continue;
      }
      var found = platform.verify(STATEMENT, sign(entry.file()), demo.trust(), RunningAgent.NOW);
      assertThat(found.outcome()).as(entry.note()).isEqualTo(Check.Outcome.FAILED);
    }
  }

  private static byte[] sign(String file) {
    return new SignStatement(
            cards, ScriptedPin.types(CardFile.DEFAULT_PIN), InstantSource.fixed(RunningAgent.NOW))
        .sign(
            new SignStatement.Request(file, Statement.read(STATEMENT), null, "a test", Language.ZH))
        .cms();
  }
}
