package cn.portcover.infra.sandbox;

import cn.portcover.infra.sandbox.clock.ClockControl;
import cn.portcover.infra.sandbox.control.CaptchaReader;
import cn.portcover.infra.sandbox.control.RevocationLists;
import java.net.URI;
import java.nio.file.Path;
import java.util.random.RandomGenerator;

/**
 * What the sandbox is started with.
 *
 * @param port where it listens on loopback; 0 takes a free one
 * @param portcover where Portcover is, {@code http://localhost:8080}, without {@code /v1}
 * @param adminToken bearer token of the platform's operator, to enrol the counterparties
 * @param state folder of its own; the secrets there are readable by the owner alone
 * @param cards folder of demo cards with {@code cards.json}
 * @param clock Portcover's time
 * @param output folder that journeys write their PDFs and reports into
 * @param revocationLists served at {@code /crl/<name>.crl}
 * @param captchas what captchas show
 * @param random for ids and numbers
 */
public record SandboxSettings(
    int port,
    URI portcover,
    String adminToken,
    Path state,
    Path cards,
    ClockControl clock,
    Path output,
    RevocationLists revocationLists,
    CaptchaReader captchas,
    RandomGenerator random) {

  /** Without the token: settings get logged. */
  @Override
  public String toString() {
    return "SandboxSettings[port=" + port + ", portcover=" + portcover + ", state=" + state + "]";
  }
}
