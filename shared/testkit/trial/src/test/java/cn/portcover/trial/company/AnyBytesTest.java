package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.SomeCompany;
import cn.portcover.trial.Trial;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Any bytes at all, at every operation of the catalogue, get an answer that blames the request,
 * never us.
 */
class AnyBytesTest {
  private static final long SEED = Long.getLong("seed", System.nanoTime());
  private static final int TRIES = 25;

  /** Pieces that parsers stumble over. */
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\u0000",
          "\\ud800",
          "null",
          "true",
          "-0",
          "1e999",
          "\"id\":",
          "\"cms\":",
          "\"purpose\":\"CONFIRM_APPLICATION\"",
          "\"subject\":\"applications/",
          "\"version\":1",
          "\"challengeId\":",
          "{}",
          "[]",
          "%",
          "%00",
          "/",
          "..",
          "?",
          "&",
          "=",
          "+",
          "#",
          ";",
          "\u202e",
          "\u0000",
          "确",
          "A".repeat(300));

  @TestFactory
  Stream<DynamicTest> everyOperation() {
    Desk desk = SomeCompany.fresh().legalPerson();
    return Trial.system().operations().stream()
        .filter(row -> row.path() != null && !row.name().equals("SignOut"))
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.name() + " with seed " + SEED, () -> tryBytes(row, desk)));
  }

  private static void tryBytes(Row row, Desk desk) {
    Random random = new Random(SEED);
    String token = row.grant().needsSession() ? desk.token() : Trial.administrator().token();
    for (int i = 0; i < TRIES; i++) {
      String path = ("/v1" + row.path()).replaceAll("\\{[a-zA-Z]+}", "\u0001");
      String target = replaced(path, random) + (random.nextBoolean() ? "?" + text(random) : "");
      Call call =
          Call.of(String.valueOf(row.httpMethod()), target)
              .bearer(token)
              .bytes(body(random))
              .header("content-type", "application/json")
              .header("idempotency-key", Trial.fresh("bytes-"))
              .header("if-match", random.nextBoolean() ? "\"1\"" : text(random));
      long start = System.nanoTime();
      Reply reply = Trial.send(call);
      assertThat(System.nanoTime() - start)
          .as("nanoseconds for %s", call)
          .isLessThan(5_000_000_000L);
      assertThat(reply.status()).as("%s", call).isBetween(200, 499);
    }
  }

  private static String replaced(String path, Random random) {
    StringBuilder made = new StringBuilder();
    path.chars().forEach(c -> made.append(c == 1 ? text(random) : String.valueOf((char) c)));
    return made.toString();
  }

  private static String text(Random random) {
    StringBuilder made = new StringBuilder();
    for (int i = random.nextInt(8); i >= 0; i--) {
      made.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return made.toString();
  }

  private static byte[] body(Random random) {
    byte[] bytes = text(random).repeat(1 + random.nextInt(3)).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
