package cn.portcover.infra.bench.payment;

import cn.portcover.domain.Sha256;
import cn.portcover.domain.cargo.CargoApplication;
import cn.portcover.domain.payment.Payment;
import cn.portcover.domain.payment.PaymentItem;
import cn.portcover.domain.payment.PaymentStatement;
import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.operation.Ids;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.whole.Call;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what a payment costs from the signed request to the instruction that is owed to the
 * bank, alone and merged, and how fast a bank's statement settles what its answers did not.
 */
public final class PaymentBench implements Bench {
  private static final int WARM_UP = 10;
  private static final int MEASURED = 41;
  private static final int OF_STATEMENT = 2_000;

  @Override
  public Section section() {
    return Section.PAYMENTS;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    var alone = new Samples();
    var merged = new Samples();
    int unmeasured = effort.times(WARM_UP, 0);
    int lines = effort.times(OF_STATEMENT, 20);
    double statement;
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "payments", work.path())) {
      var payments = new SomePayments(company);
      for (int i = 0; i < unmeasured + effort.times(MEASURED, 1); i++) {
        boolean counted = i >= unmeasured;
        pay(1, payments, company, counted ? alone : new Samples());
        pay(Payment.MOST_ITEMS, payments, company, counted ? merged : new Samples());
      }
      statement = settled(lines, payments, company);
    }
    return text(alone, merged, statement, lines);
  }

  private static void pay(
      int items, SomePayments payments, SignedInCompany company, Samples samples) {
    List<Map<String, Object>> chosen = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      CargoApplication application = payments.unpaid();
      chosen.add(Map.of("kind", "CARGO", "applicationId", application.id().value()));
    }
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("paymentAgreementId", payments.agreementId().value());
    body.put("items", chosen);
    var signature = company.signature(Map.of("purpose", "PAY_PREMIUM", "proposal", body));
    Map<String, Object> signed = new LinkedHashMap<>(body);
    signed.put("signature", signature);
    Call call =
        Call.post("/v1/payments")
            .json(signed)
            .header("idempotency-key", "pay-" + signature.get("signingRequestId"));
    long start = System.nanoTime();
    company.asked(201, call);
    samples.add((System.nanoTime() - start) / 1e6);
  }

  /** How long one run of the schedule takes that applies a statement of so many payments. */
  private static double settled(int lines, SomePayments payments, SignedInCompany company)
      throws IOException {
    StringBuilder file =
        new StringBuilder(
            "paymentId,applicationId,amount,currency,result,bankReference,executedAt,reason\n");
    Instant now = company.system().clock().instant();
    for (int i = 0; i < lines; i++) {
      Payment payment = payments.requested();
      PaymentItem item = payment.items().getFirst();
      file.append(payment.id())
          .append(',')
          .append(item.applicationId())
          .append(',')
          .append(item.amount().amount().toPlainString())
          .append(",CNY,SUCCEEDED,HX")
          .append(i)
          .append(',')
          .append(now)
          .append(",\n");
    }
    byte[] csv = file.toString().getBytes(StandardCharsets.UTF_8);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/statement.csv",
        exchange -> {
          exchange.sendResponseHeaders(200, csv.length);
          exchange.getResponseBody().write(csv);
          exchange.close();
        });
    server.start();
    try {
      URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/statement.csv");
      var told =
          PaymentStatement.received(
              company.system().beans().getBean(Ids.class).next(now),
              SomePayments.BANK,
              LocalDate.ofInstant(now, Policy.ZONE),
              new PaymentStatement.File("statement.csv", csv.length, Sha256.of(csv), url),
              now);
      company.records().keep("ReceivePaymentStatement", told, now);
      return applied(told, company, lines);
    } finally {
      server.stop(0);
    }
  }

  private static double applied(PaymentStatement told, SignedInCompany company, int lines) {
    var schedule =
        company.system().schedules().stream()
            .filter(row -> row.name().equals("ApplyPaymentStatements"))
            .findFirst()
            .orElseThrow();
    long start = System.nanoTime();
    company.system().run(schedule);
    double millis = (System.nanoTime() - start) / 1e6;
    PaymentStatement after =
        company.records().find(PaymentStatement.KIND, told.owner(), told.key()).orElseThrow();
    if (after.progress().settled() != lines) {
      throw new IllegalStateException("settled by the statement: " + after.progress());
    }
    return millis;
  }

  private static String text(Samples alone, Samples merged, double statement, int lines) {
    return """
    `PayPremium` through the Lambda entry in one process, over DynamoDB Local in memory: the card's signature verified, the agreement and the
    applications read, all of it kept in one transaction with the instruction that is owed to the bank. Medians of %d interleaved
    rounds. Then one run of `ApplyPaymentStatements` over a statement of %,d payments, each settled in a transaction of its own with its
    application, what the insurer is told and the company's notice.

    | | ms | 95 %% | applications a second |
    |---|--:|--:|--:|
    | paid alone | %.1f | %.1f | %.0f |
    | %d paid together | %.1f | %.1f | %.0f |
    | statement of %,d payments | %.0f | | %.0f |

    %s
    """
        .formatted(
            alone.count(),
            lines,
            alone.median(),
            alone.percentile(95),
            1000 / alone.median(),
            Payment.MOST_ITEMS,
            merged.median(),
            merged.percentile(95),
            Payment.MOST_ITEMS * 1000 / merged.median(),
            lines,
            statement,
            lines * 1000 / statement,
            Goal.lines(
                List.of(
                    Goal.atMost(100, "ms", "a payment of one application", alone.median()),
                    Goal.atMost(300, "ms", "a merged payment", merged.median()),
                    Goal.atLeast(
                        100,
                        "a second",
                        "payments that a statement settles",
                        lines * 1000 / statement))));
  }
}
