package cn.portcover.infra.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.catalogue.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who is told from which address letters are sent. */
class MailTest {
  private static final Map<String, Object> WITH_MAIL =
      Map.of(
          "adminIssuer", "https://administrators.example",
          "adminPublicKey", "key",
          "mailFrom", "no-reply@portcover.example");

  /** Else it would refuse each subscription, or take one that nothing is ever sent for. */
  @Test
  void whoeverSendsAndWhoeverRefusesWhereNobodyDoes() {
    List<Row> rows =
        PortcoverApp.catalogue().stream()
            .filter(
                row ->
                    IssuerStack.isOf(row)
                        || Set.of("SubscribeToDigest", "SendDigests", "ViewDigest")
                            .contains(row.name()))
            .toList();

    Synthesized some = Synthesized.of(rows, Path.of("target/synthesized-mail"), WITH_MAIL);

    some.functions()
        .forEach(
            (operation, function) ->
                assertThat(function.at("Environment/Variables/PORTCOVER_MAIL_FROM"))
                    .as(operation)
                    .isEqualTo(
                        Set.of("SubscribeToDigest", "SendDigests").contains(operation)
                            ? "no-reply@portcover.example"
                            : null));
    assertThat(some.functions()).containsKeys("SubscribeToDigest", "SendDigests", "ViewDigest");
  }
}
