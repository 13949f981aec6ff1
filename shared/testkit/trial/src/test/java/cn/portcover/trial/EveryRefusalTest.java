package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.domain.Refusal;
import cn.portcover.operation.catalogue.Row;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs last: whether each refusal that an operation declares was met by some test of this run. */
@Order(Integer.MAX_VALUE)
class EveryRefusalTest {
  /** The company's side; the counterparties' is tried by tests of its own. */
  private static final Set<String> CONTEXTS =
      Set.of(
          "session",
          "application",
          "policy",
          "home",
          "documents",
          "claim",
          "signing",
          "buyer",
          "reference",
          "enquiry",
          "programme",
          "risknews",
          "cargo",
          "payment",
          "guarantee",
          "claimsinfo");

  @Test
  void everyDeclaredRefusalWasMet() {
    Set<String> met = Seen.problems();
    Set<String> declared = new TreeSet<>();
    for (Row row : Trial.system().operations()) {
      if (CONTEXTS.contains(row.context())) {
        row.refuses().forEach(refusal -> declared.add(Refusal.code(refusal)));
      }
    }
    Set<String> missed = new TreeSet<>(declared);
    missed.removeAll(met);
    assumeTrue(missed.size() * 2 < declared.size(), "only some tests were run, they met " + met);
    assertThat(missed).as("refusals that are declared and that no test meets").isEmpty();
  }
}
