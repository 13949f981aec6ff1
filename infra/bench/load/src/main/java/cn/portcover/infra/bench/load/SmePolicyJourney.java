package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.load.Figures.StepFailed;
import cn.portcover.infra.sandbox.json.Tree;
import cn.portcover.infra.sandbox.web.ApiClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From the insurer's offer to the policy that the company has acknowledged. The insurer's decision
 * and policy come from the sandbox, which answers what Portcover delivered to it.
 */
final class SmePolicyJourney {
  /** What is no request: it waits for others. */
  static final String POLICY_ARRIVES = "confirmed → policy listed";

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final ApiClient api;
  private final InstantSource clock;
  private final Insurer insurer;
  private final Figures figures;

  SmePolicyJourney(ApiClient api, InstantSource clock, Insurer insurer, Figures figures) {
    this.api = api;
    this.clock = clock;
    this.insurer = insurer;
    this.figures = figures;
  }

  /** A policy that was acknowledged, and who can look it up. */
  record Acknowledged(Visit visit, String policyNumber) {}

  Acknowledged play(long number, Cardholder company) throws StepFailed, InterruptedException {
    Insurer.Letter letter = insurer.offer(number, company, clock.instant());
    figures.asked("insurer's offer", 200, () -> insurer.send(letter));

    Visit visit = new Visit(api, clock, figures, company);
    visit.signIn();
    visit.get("home", "/v1/home");
    Tree listed =
        visit.get("list what to confirm", "/v1/applications?status=TO_BE_CONFIRMED&limit=100");
    Tree application = offered(listed, insurer.offerNumber(number));
    confirm(visit, application);
    Tree policy = awaitPolicy(visit, insurer.offerNumber(number));
    acknowledge(visit, policy);
    return new Acknowledged(visit, policy.at("policyNumber").textOrEmpty());
  }

  private Tree offered(Tree list, String number) throws StepFailed {
    return list.at("items").items().stream()
        .filter(item -> item.at("offerNumber").textOrEmpty().equals(number))
        .findFirst()
        .orElseThrow(() -> figures.failed("list what to confirm", number + " is not listed"));
  }

  private void confirm(Visit visit, Tree application) throws StepFailed, InterruptedException {
    String id = application.at("id").textOrEmpty();
    String path = "/v1/applications/" + id;
    long version = application.at("version").number().orElse(0L);
    Tree reading = visit.post("open the form", 201, path + "/form-readings", Map.of());
    requirePdf(visit.download("download the form", path + "/documents/application-form"));
    Instant open = Instant.parse(reading.at("mayConfirmAt").textOrEmpty());
    Thread.sleep(Duration.between(clock.instant(), open).plusMillis(20));

    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("purpose", "CONFIRM_APPLICATION");
    wanted.put("subject", "applications/" + id);
    wanted.put("version", version);
    Tree signing = visit.post("signing request", 201, "/v1/signing-requests", wanted);
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(
        "contact", Map.of("name", "张敏", "mobile", "13892840617", "email", "zhangmin@example.com"));
    body.put("declarationAccepted", true);
    body.put("readingId", reading.at("readingId").textOrEmpty());
    body.put(
        "signature",
        Map.of("signingRequestId", signing.at("id").textOrEmpty(), "cms", visit.sign(signing)));
    visit.post("confirm with the card", 200, path + "/confirmation", body, version);
  }

  /** Looks as somebody who waits for the page to change; each look is timed. */
  private Tree awaitPolicy(Visit visit, String offer) throws StepFailed, InterruptedException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < LONGEST_WAIT.toNanos()) {
      Tree list =
          visit.get("list policies", "/v1/policies?status=EFFECTIVE&receipt=AWAITING&limit=100");
      for (Tree policy : list.at("items").items()) {
        if (policy.at("offerNumber").textOrEmpty().equals(offer)) {
          figures.took(POLICY_ARRIVES, System.nanoTime() - start);
          return policy;
        }
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
    throw figures.failed(POLICY_ARRIVES, "no policy to " + offer + " in " + LONGEST_WAIT);
  }

  private void acknowledge(Visit visit, Tree listed) throws StepFailed {
    String path = "/v1/policies/" + listed.at("policyNumber").textOrEmpty();
    Tree policy = visit.get("view the policy", path);
    requirePdf(visit.download("download the sealed policy", path + "/documents/policy"));
    long version = policy.at("version").number().orElse(0L);
    visit.post("acknowledge", 200, path + "/acknowledgement", Map.of(), version);
  }

  private void requirePdf(byte[] file) throws StepFailed {
    if (!new String(file, 0, Math.min(5, file.length), StandardCharsets.US_ASCII).equals("%PDF-")) {
      throw figures.failed("the file itself", "no PDF came");
    }
  }
}
