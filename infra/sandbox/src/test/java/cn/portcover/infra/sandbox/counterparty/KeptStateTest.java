package cn.portcover.infra.sandbox.counterparty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeptStateTest {
  @TempDir Path folder;

  @Test
  void secretsSurviveARestart() throws IOException {
    var secrets = new Secrets(folder.resolve("new"));
    secrets.keep("sinosure", Secrets.Kept.NOTHING.withSending("whsec_a"));
    secrets.keep("sinosure", secrets.of("sinosure").withEndpoint("e-1", "http://x", "whsec_b"));

    var restarted = new Secrets(folder.resolve("new"));

    assertThat(restarted.sending("sinosure")).contains("whsec_a");
    assertThat(restarted.receiving("sinosure")).contains("whsec_b");
    assertThat(restarted.of("sinosure").endpointId()).isEqualTo("e-1");
    assertThat(restarted.sending("customs")).isEmpty();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void secretsAreTheOwnersAlone() throws IOException {
    new Secrets(folder).keep("sinosure", Secrets.Kept.NOTHING.withSending("whsec_a"));

    try (var files = Files.list(folder)) {
      var all = files.toList();
      assertThat(all).hasSize(1);
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(all.getFirst())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void secretsThatCannotBeReadCountAsLost() throws IOException {
    Files.writeString(folder.resolve("secrets.json"), "{\"sinosure\": {\"sending\": 7}, ");

    assertThat(new Secrets(folder).sending("sinosure")).isEmpty();
  }

  @Test
  void theSequenceRisesOverRestarts() throws IOException {
    var sequence = new Sequence(folder, 1_800_000_000L);
    long first = sequence.next();
    long second = sequence.next();

    long third = new Sequence(folder, 1_800_000_001L).next();

    assertThat(first).isEqualTo(1_800_000_000L);
    assertThat(second).isEqualTo(first + 1);
    assertThat(third).isGreaterThan(second);
  }

  @Test
  void theSequenceRisesAlsoWhenTheClockWasSetBack() throws IOException {
    long before = new Sequence(folder, 1_800_000_000L).next();

    assertThat(new Sequence(folder, 1_000_000_000L).next()).isGreaterThan(before);
  }

  @Test
  void theSequenceRisesPastItsReservedNumbers() throws IOException {
    var sequence = new Sequence(folder, 1);
    long last = 0;
    for (int i = 0; i < 2500; i++) {
      long next = sequence.next();
      assertThat(next).isEqualTo(last + 1);
      last = next;
    }
    assertThat(new Sequence(folder, 1).next()).isGreaterThan(last);
  }

  @Test
  void memoryStaysBounded() {
    var recent = new Recent<Integer>(3);
    for (int i = 1; i <= 5; i++) {
      recent.add(i);
    }
    assertThat(recent.all()).containsExactly(5, 4, 3);
  }
}
