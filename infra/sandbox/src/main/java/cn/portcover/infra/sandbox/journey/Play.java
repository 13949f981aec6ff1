package cn.portcover.infra.sandbox.journey;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.company.AdministratorDesk;
import cn.portcover.infra.sandbox.company.CompanyDesk;
import cn.portcover.infra.sandbox.company.DemoCardFiles.CardHolder;
import cn.portcover.infra.sandbox.control.CaptchaReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * One playing of a journey: who plays, and what is known so far. Numbers are fresh, and counters
 * are compared with those at the beginning, so that it runs beside other data and again.
 */
final class Play {
  final JourneyOptions options;
  final CardHolder holder;
  final CompanyDesk company;
  final InsurerDesk insurer;
  final AdministratorDesk administrator;
  final ClockControl clock;
  final CaptchaReader captchas;
  final Path folder;
  private final Supplier<String> keys;
  final Steps steps = new Steps();
  final List<Path> files = new ArrayList<>();

  long toConfirmBefore;
  long noticesBefore;
  String offerNumber = "";
  String applicationId = "";
  String policyNumber = "";

  /** As last seen of the record that is changed next. */
  long version;

  /**
   * @param folder for the files of this playing alone
   * @param keys new idempotency keys
   */
  Play(
      JourneyOptions options,
      CardHolder holder,
      CompanyDesk company,
      InsurerDesk insurer,
      AdministratorDesk administrator,
      ClockControl clock,
      CaptchaReader captchas,
      Path folder,
      Supplier<String> keys) {
    this.options = options;
    this.holder = holder;
    this.company = company;
    this.insurer = insurer;
    this.administrator = administrator;
    this.clock = clock;
    this.captchas = captchas;
    this.folder = folder;
    this.keys = keys;
  }

  /** A new idempotency key. */
  String freshKey() {
    return keys.get();
  }

  String application() {
    return "/v1/applications/" + applicationId;
  }

  String policy() {
    return "/v1/policies/" + policyNumber;
  }
}
