package cn.portcover.infra.sandbox.journey;

import cn.portcover.domain.application.ConfirmWith;
import cn.portcover.domain.signature.Medium;
import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.company.AdministratorDesk;
import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.company.DemoCardFiles;
import cn.portcover.infra.sandbox.company.DemoCardFiles.CardHolder;
import cn.portcover.infra.sandbox.control.CaptchaReader;
import cn.portcover.infra.sandbox.counterparty.Numbers;
import cn.portcover.infra.sandbox.web.ApiClient;
import cn.portcover.infra.sandbox.web.BadInput;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The journeys by name. One is played at a time, because they compare counters of their company.
 */
public final class Journeys {
  private static final DateTimeFormatter IN_FILE_NAMES =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS").withZone(ZoneOffset.UTC);

  private final Map<String, Journey> journeys = new LinkedHashMap<>();
  private final ApiClient api;
  private final ClockControl clock;
  private final DemoCardFiles cards;
  private final InsurerDesk insurer;
  private final AdministratorDesk administrator;
  private final Numbers numbers;
  private final CaptchaReader captchas;
  private final Path output;

  /**
   * @param output each playing writes into a folder of its own below
   * @param sandbox where the sandbox itself is, for files that counterparties link to
   */
  public Journeys(
      ApiClient api,
      ClockControl clock,
      DemoCardFiles cards,
      InsurerDesk insurer,
      AdministratorDesk administrator,
      Numbers numbers,
      CaptchaReader captchas,
      Path output,
      URI sandbox) {
    this.api = api;
    this.clock = clock;
    this.cards = cards;
    this.insurer = insurer;
    this.administrator = administrator;
    this.numbers = numbers;
    this.captchas = captchas;
    this.output = output;
    journeys.put("sme-policy", new SmePolicyJourney());
    journeys.put("sme-policy-rejected", new SmePolicyRejectedJourney());
    journeys.put("sme-policy-withdrawn", new SmePolicyWithdrawnJourney());
    journeys.put("sme-policy-lapsed", new SmePolicyLapsedJourney());
    journeys.put("sme-policy-cancelled", new SmePolicyCancelledJourney());
    journeys.put("service-agreement", new ServiceAgreementJourney());
    journeys.put("claim", new ClaimJourney());
    journeys.put("password-login", new PasswordLoginJourney());
    journeys.put("enquiry", new EnquiryJourney());
    journeys.put("programme", new ProgrammeJourney());
    journeys.put("risk-news", new RiskNewsJourney(sandbox));
    journeys.put("payment-agreement", new PaymentAgreementJourney());
    journeys.put("cargo", new CargoJourney());
    journeys.put("guarantee", new GuaranteeJourney());
  }

  public List<String> names() {
    return List.copyOf(journeys.keySet());
  }

  /**
   * Plays a journey, ten seconds and more of real time, and writes its report as {@code report.md}
   * beside its PDFs. A step that goes wrong stands in the report and is not thrown.
   *
   * @throws BadInput when there is no such journey, company or card
   * @throws IOException when the report cannot be written
   */
  public synchronized JourneyReport play(String name, JourneyOptions options) throws IOException {
    Journey journey = journeys.get(name);
    if (journey == null) {
      throw new BadInput(
          404, "there is no journey " + name, "play one of " + String.join(", ", names()));
    }
    var startedAt = clock.now();
    CardHolder holder = holder(options);
    Path folder =
        output.resolve(name).resolve(IN_FILE_NAMES.format(startedAt) + "-" + options.algorithm());
    var play =
        new Play(
            options,
            holder,
            desk(options, holder),
            insurer,
            administrator,
            clock,
            captchas,
            folder,
            numbers::id);
    try {
      journey.play(play);
    } catch (Steps.Broken broken) {
      // The step that failed stands in the report; what would have followed was not played.
    }
    var report =
        new JourneyReport(
            name,
            holder.name() + " " + holder.uscc(),
            options,
            startedAt,
            folder,
            play.steps.played(),
            play.files);
    report.writeMarkdown(folder.resolve("report.md"));
    return report;
  }

  private CardHolder holder(JourneyOptions options) {
    try {
      String uscc = options.company();
      if (uscc == null) {
        return cards.companies().getFirst();
      }
      return cards
          .company(uscc)
          .orElseThrow(
              () ->
                  new BadInput(
                      422,
                      "no demo company has the code " + uscc,
                      "see cards.json, or leave it out"));
    } catch (IOException e) {
      throw noCards(e);
    }
  }

  private CompanyDesk desk(JourneyOptions options, CardHolder holder) {
    Medium medium =
        options.confirmWith() == ConfirmWith.LEGAL_PERSON_CARD
            ? Medium.LEGAL_PERSON_CARD
            : Medium.OPERATOR_CARD;
    try {
      return new CompanyDesk(
          api, clock, numbers::id, cards.card(holder, medium, options.algorithm()));
    } catch (IOException e) {
      throw noCards(e);
    }
  }

  private static BadInput noCards(IOException e) {
    return new BadInput(
        409, "the demo cards cannot be used: " + e.getMessage(), "let the demo cards be made anew");
  }
}
