package cn.portcover.infra.bench.upload;

import cn.portcover.domain.Sha256;
import cn.portcover.infra.bench.Bench;
import cn.portcover.infra.bench.Effort;
import cn.portcover.infra.bench.Goal;
import cn.portcover.infra.bench.Samples;
import cn.portcover.infra.bench.Section;
import cn.portcover.infra.bench.SignedInCompany;
import cn.portcover.infra.bench.WorkFolder;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.lambda.OperationEntry;
import cn.portcover.operation.port.Uploads;
import cn.portcover.testkit.engine.Engines;
import cn.portcover.testkit.file.FormPost;
import cn.portcover.testkit.whole.Call;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Measures an attachment's way: reserved, posted straight to the store of files, checked. */
public final class UploadBench implements Bench {
  private static final int WARM_UP = 5;
  private static final int MEASURED = 15;

  /** A claim takes ten of the largest. */
  private static final int OF_A_CLAIM = 5;

  private static final List<Integer> SIZES = List.of(100 * 1024, 5 * 1024 * 1024);

  /** The steps of one size, each with its figures. */
  private record Steps(Samples reserved, Samples posted, Samples checked, Samples bare) {
    Steps() {
      this(new Samples(), new Samples(), new Samples(), new Samples());
    }
  }

  @Override
  public Section section() {
    return Section.UPLOADS;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    Map<Integer, Steps> measured = new LinkedHashMap<>();
    SIZES.forEach(size -> measured.put(size, new Steps()));
    int unmeasured = effort.times(WARM_UP, 1);
    int rounds = unmeasured + effort.times(MEASURED, 2);
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "uploads", work.path())) {
      var entry = new OperationEntry(company.system().beans());
      var store = company.system().beans().getBean(Uploads.class);
      String claim = "";
      for (int i = 0; i < rounds; i++) {
        claim = i % OF_A_CLAIM == 0 ? company.records().claiming(i) : claim;
        for (int size : SIZES) {
          var steps = i < unmeasured ? new Steps() : Objects.requireNonNull(measured.get(size));
          measure(file(size, i), claim, company.token(), entry, store, steps);
        }
      }
    }
    return text(measured);
  }

  private static void measure(
      byte[] file, String claim, String token, OperationEntry entry, Uploads store, Steps steps) {
    Sha256 digest = Sha256.of(file);
    Call reserve =
        Call.post("/v1/claims/" + claim + "/attachments")
            .json(
                Map.of(
                    "name", "合同.pdf",
                    "size", file.length,
                    "contentType", "application/pdf",
                    "sha256", digest.value(),
                    "kind", "CONTRACT"))
            .header("idempotency-key", "upload-" + digest)
            .bearer(token);
    long start = System.nanoTime();
    Call.Reply reserved = answered(entry, reserve, 201);
    steps.reserved.add(since(start));

    Map<String, String> fields = new LinkedHashMap<>();
    ((Map<?, ?>) Objects.requireNonNull(reserved.at("upload/fields")))
        .forEach((name, value) -> fields.put(name.toString(), String.valueOf(value)));
    start = System.nanoTime();
    var posted = FormPost.send(URI.create(reserved.text("upload/url")), fields, file);
    steps.posted.add(since(start));
    if (posted.statusCode() / 100 != 2) {
      throw new IllegalStateException(posted.statusCode() + " " + posted.body());
    }

    start = System.nanoTime();
    String key = Objects.requireNonNull(fields.get("key"));
    byte[] kept = store.find(key, file.length).orElseThrow().content();
    if (!Sha256.of(Objects.requireNonNull(kept)).equals(digest)) {
      throw new IllegalStateException("another file was kept");
    }
    steps.bare.add(since(start));

    String path = "/v1/claims/" + claim + "/attachments/" + reserved.text("attachment/id");
    start = System.nanoTime();
    answered(entry, Call.post(path + "/completion").bearer(token), 200);
    steps.checked.add(since(start));
    // The store of files keeps all of them in memory.
    store.delete(key);
  }

  private static Call.Reply answered(OperationEntry entry, Call call, int status) {
    Call.Reply reply =
        Call.Reply.of(
            Json.readOwn(Json.write(entry.handle(Json.readOwn(Json.write(call.event()))))));
    if (reply.status() != status) {
      throw new IllegalStateException(reply.toString());
    }
    return reply;
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  /** A right PDF of this size that no other round has. */
  private static byte[] file(int size, int round) {
    byte[] begin = ("%PDF-1.7\n% " + round + "\n%").getBytes(StandardCharsets.US_ASCII);
    byte[] end = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    byte[] file = new byte[size];
    Arrays.fill(file, (byte) 'x');
    System.arraycopy(begin, 0, file, 0, begin.length);
    System.arraycopy(end, 0, file, size - end.length, end.length);
    return file;
  }

  private static String text(Map<Integer, Steps> measured) {
    Steps largest = Objects.requireNonNull(measured.get(SIZES.getLast()));
    StringBuilder rows = new StringBuilder();
    measured.forEach(
        (size, steps) ->
            rows.append(
                String.format(
                    Locale.ROOT,
                    "| %d KiB | %.1f | %.1f | %.1f | %.1f | %.2f |%n",
                    size / 1024,
                    steps.reserved.median(),
                    steps.posted.median(),
                    steps.checked.median(),
                    steps.bare.median(),
                    steps.checked.ratioTo(steps.bare))));
    return """
    An attachment's way, medians of %d each by turns, after %d that are not counted: RequestAttachmentUpload and
    CompleteAttachment through the Lambda entry in this process, between them the post of the form to the store of files. A
    completion reads the file from quarantine, compares size and SHA-256, looks what type it really is, writes it to its
    place, empties the quarantine, and commits; *bare* is the same file read by the same client and its SHA-256 alone.

    | file | reserved ms | posted ms | checked ms | bare ms | checked × bare |
    |---|--:|--:|--:|--:|--:|
    %s
    - S3Proxy and DynamoDB Local on the same cores; the post opens a connection of its own, as a browser's first does
    - no bytes of a file pass through a function before they are checked

    %s
    """
        .formatted(
            largest.reserved().count(),
            WARM_UP,
            rows.toString(),
            Goal.lines(
                List.of(
                    Goal.atMost(1000, "ms", "the check of 5 MiB", largest.checked().median()))));
  }
}
