package cn.portcover.infra.bench.document;

import cn.portcover.document.Heading;
import cn.portcover.document.policy.PolicyPdf;
import cn.portcover.domain.Company;
import cn.portcover.domain.Language;
import cn.portcover.domain.document.DocumentNumber;
import cn.portcover.domain.policy.Policy;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Rate;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.SomePolicies;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.operation.port.PdfSeals;
import cn.portcover.testkit.card.DemoCompanies;
import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Measures how fast a policy of two pages is drawn, against Apache PDFBox. */
public final class PolicyPdfBench implements Bench {
  private static final int ROUNDS = 11;
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration ROUND = Duration.ofSeconds(1);
  private static final Duration SHORT = Duration.ofMillis(1);
  private static final double KILOBYTE = 1e3;

  private static final DocumentNumber NUMBER = new DocumentNumber("PC2026-7F3K-9Q2M-0XWT-4BCD");
  private static final URI VERIFICATION =
      URI.create("https://portcover.example/v1/documents/" + NUMBER + "/verification");

  /**
   * Sizes in kilobytes.
   *
   * @param sealed with the platform's seal, by a key of RSA 2048
   */
  private record Sizes(double ours, double sealed, double peer) {}

  /**
   * Documents a second.
   *
   * @param told by the peer that is told where everything stands
   * @param measuring by the peer that measures its texts and encodes the QR code
   */
  private record Rates(Samples ours, Samples told, Samples measuring) {}

  @Override
  public Section section() {
    return Section.POLICY_PDF;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    Instant now = Instant.now();
    byte[] ours = ours(now);
    var peer = PeerPdf.of(ours);
    byte[] theirs = peer.draw();
    if (peer.pages() != 2 || !PeerPdf.text(ours).equals(PeerPdf.text(theirs))) {
      throw new IllegalStateException("not two pages, or not the same text on them");
    }
    var sizes =
        new Sizes(ours.length / KILOBYTE, sealed(ours, now) / KILOBYTE, theirs.length / KILOBYTE);
    Duration warmUp = effort == Effort.FULL ? WARM_UP : SHORT;
    Duration during = effort == Effort.FULL ? ROUND : SHORT;
    Rate.of(time -> ours(now), warmUp);
    Rate.of(time -> drawn(peer), warmUp);
    Rate.of(time -> measuredAndDrawn(peer), warmUp);
    var rates = new Rates(new Samples(), new Samples(), new Samples());
    for (int round = 1; round <= effort.times(ROUNDS); round++) {
      rates.ours().add(Rate.of(time -> ours(now), during));
      rates.told().add(Rate.of(time -> drawn(peer), during));
      rates.measuring().add(Rate.of(time -> measuredAndDrawn(peer), during));
    }
    return text(rates, sizes);
  }

  private static byte[] ours(Instant now) {
    var company = DemoCompanies.QINCHUAN;
    var terms =
        SomePolicies.of(
            new Company(company.uscc(), company.name(), company.uscc().organisationCode()),
            "SCH025103-202600",
            now);
    var number = new DocumentNumber("PC2026-7F3K-9Q2M-0XWT-4BCD");
    var address = URI.create("https://portcover.example/v1/documents/" + number + "/verification");
    return new PolicyPdf()
        .render(Policy.issued(terms, now), new Heading(number, address, now, Language.ZH))
        .bytes();
  }

  private static byte[] drawn(PeerPdf peer) {
    try {
      return peer.draw();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] measuredAndDrawn(PeerPdf peer) {
    try {
      return peer.measureAndDraw(VERIFICATION);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int sealed(byte[] pdf, Instant now) {
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "policy-pdf", work.path())) {
      return company.system().beans().getBean(PdfSeals.class).seal(pdf, "电子保单", now).length;
    }
  }

  private static String text(Rates rates, Sizes sizes) {
    double ratio = rates.ours().ratioTo(rates.told());
    double measuring = rates.measuring().ratioTo(rates.told());
    String version = PDDocument.class.getPackage().getImplementationVersion();
    String table =
        String.format(
            Locale.ROOT,
            """
            | two-page policy | a second | ratio | kB | sealed kB |
            |---|--:|--:|--:|--:|
            | ours (OpenPDF) | %.1f | %.2f | %.1f | %.1f |
            | the same pages by Apache PDFBox %s | %.1f | 1.00 | %.1f | |
            | the same, its texts measured and the QR code encoded | %.1f | %.2f | %.1f | |
            """,
            rates.ours().median(),
            ratio,
            sizes.ours(),
            sizes.sealed(),
            version,
            rates.told().median(),
            sizes.peer(),
            rates.measuring().median(),
            measuring,
            sizes.peer());
    return """
    Documents a second of processor time, collection included, warm: a policy with Chinese text and a QR code on two pages of
    A4. The peer draws the same runs of text in subsets of the same fonts, the same lines, areas and QR modules at the same places; fonts are parsed
    once on both sides. Medians of %d rounds of %d s each, interleaved, after %d s each that are not counted; *ratio* is the
    median of the ratios within each round.

    %s
    - the peer is told where everything stands: it breaks no lines, lays out no tables, chooses no fonts, encodes no QR code,
      and leaves out bookmarks, the link, PDF/A metadata and the output intent, all of which ours does in its time; in the
      last row it does the least that layout takes
    - its text was read back and is ours, character by character; kB are 1,000 bytes; C2 allowed, Serial collector

    %s
    """
        .formatted(
            rates.ours().count(),
            ROUND.toSeconds(),
            WARM_UP.toSeconds(),
            table,
            Goal.lines(
                List.of(
                    Goal.atLeast(1.0, "× PDFBox", "rate", ratio),
                    Goal.atMost(100, "kB", "size", sizes.ours()),
                    Goal.atMost(100, "kB", "size when sealed", sizes.sealed()))));
  }
}
