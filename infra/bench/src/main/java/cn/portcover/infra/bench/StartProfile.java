package cn.portcover.infra.bench;

import cn.portcover.testkit.engine.Engines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/**
 * Profiles cold starts: whose code the processor ran until the first answer, and how much of that
 * was loading classes. Samples of the processor's time by the JDK's Flight Recorder.
 */
final class StartProfile implements Bench {
  private static final int RUNS = 7;

  /** Whose code; a sample belongs to the innermost frame that is not the JDK's. */
  private enum Owner {
    RUNTIME("Lambda's runtime client", "com.amazonaws."),
    SDK("AWS SDK", "software.amazon."),
    MICRONAUT("Micronaut", "io.micronaut."),
    JOSE("Nimbus JOSE", "com.nimbusds."),
    BOUNCY_CASTLE("Bouncy Castle", "org.bouncycastle."),
    PDF("OpenPDF, ZXing", "org.openpdf.", "com.google.zxing."),
    JACKSON("Jackson", "com.fasterxml."),
    PHONES("libphonenumber", "com.google.i18n."),
    OURS("ours", "cn.portcover."),
    OTHERS("others"),
    JDK("the JDK alone"),
    VIRTUAL_MACHINE("the virtual machine: parsing, verifying, linking");

    private final String title;
    private final List<String> packages;

    Owner(String title, String... packages) {
      this.title = title;
      this.packages = List.of(packages);
    }

    static Owner of(String type) {
      for (Owner owner : values()) {
        if (owner.packages.stream().anyMatch(type::startsWith)) {
          return owner;
        }
      }
      return type.matches("(java|javax|jdk|sun|com\\.sun)\\..*") ? JDK : OTHERS;
    }
  }

  /** Milliseconds of an owner in all runs of a scenario. */
  private static final class Share {
    private double all;
    private double loading;
  }

  private record Profile(String scenario, int runs, Map<Owner, Share> shares) {
    double millis(Owner owner) {
      Share share = shares.get(owner);
      return share == null ? 0 : share.all / runs;
    }

    double loadingMillis(Owner owner) {
      Share share = shares.get(owner);
      return share == null ? 0 : share.loading / runs;
    }
  }

  @Override
  public Section section() {
    return Section.PROFILE;
  }

  @Override
  public String measure(Effort effort) throws IOException {
    try (var work = new WorkFolder();
        var company = SignedInCompany.in(Engines.shared(), "profile", work.path())) {
      Path settings = work.path("start-profile.jfc");
      try (var in =
          Objects.requireNonNull(StartProfile.class.getResourceAsStream("start-profile.jfc"))) {
        Files.copy(in, settings);
      }
      List<Profile> profiles = new ArrayList<>();
      var scenarios = Scenario.all(company, Engines.shared(), work.path());
      var wanted =
          effort == Effort.FULL
              ? List.of(
                  Scenario.OF_PLAIN, Scenario.OF_HOME, Scenario.OF_SIGNATURE, Scenario.OF_DOCUMENT)
              : List.of(Scenario.OF_HOME);
      for (String name : wanted) {
        profiles.add(profile(Scenario.named(name, scenarios), effort.times(RUNS), settings, work));
      }
      return text(profiles);
    }
  }

  private static Profile profile(Scenario scenario, int runs, Path settings, WorkFolder work)
      throws IOException {
    Map<Owner, Share> shares = new EnumMap<>(Owner.class);
    Path recording = work.path("start.jfr");
    List<String> flags =
        List.of(
            "-XX:StartFlightRecording:filename=" + recording + ",settings=" + settings,
            "-XX:FlightRecorderOptions:stackdepth=512",
            "-Xlog:jfr*=off");
    for (int run = 0; run < runs; run++) {
      scenario.run(flags, ColdStart.RUNTIME, work.path("function.log"));
      try (var file = new RecordingFile(recording)) {
        while (file.hasMoreEvents()) {
          count(file.readEvent(), shares);
        }
      }
      Files.delete(recording);
    }
    return new Profile(scenario.name(), runs, shares);
  }

  private static void count(RecordedEvent event, Map<Owner, Share> shares) {
    if (!event.getEventType().getName().equals("jdk.CPUTimeSample")) {
      return;
    }
    double millis = event.getDuration("samplingPeriod").toNanos() / 1e6;
    if (event.getStackTrace() == null) {
      shares.computeIfAbsent(Owner.VIRTUAL_MACHINE, o -> new Share()).all += millis;
      return;
    }
    List<RecordedFrame> frames = event.getStackTrace().getFrames();
    // The recorder's own start is no part of the function.
    if (frames.stream().anyMatch(frame -> type(frame).startsWith("jdk.jfr"))) {
      return;
    }
    Owner owner =
        frames.stream()
            .map(frame -> Owner.of(type(frame)))
            .filter(each -> each != Owner.JDK)
            .findFirst()
            .orElse(Owner.JDK);
    Share share = shares.computeIfAbsent(owner, o -> new Share());
    share.all += millis;
    if (frames.stream().anyMatch(StartProfile::loads)) {
      share.loading += millis;
    }
  }

  private static String type(RecordedFrame frame) {
    return frame.getMethod().getType().getName();
  }

  private static boolean loads(RecordedFrame frame) {
    return switch (frame.getMethod().getName()) {
      case "loadClass", "findClass", "defineClass", "linkClass", "getResource", "getResources" ->
          Owner.of(type(frame)) == Owner.JDK || Owner.of(type(frame)) == Owner.RUNTIME;
      default -> false;
    };
  }

  private static String text(List<Profile> profiles) {
    return """
    Whose code the processor ran in Java threads until the first answer, in milliseconds of the processor's time; in
    brackets what of it was finding and loading classes. A sample belongs to the innermost frame that is not the JDK's.

    %s
    - sampled by the Flight Recorder (jdk.CPUTimeSample, every millisecond at most), mean of %d runs; its own start is taken out,
      the compiler's and the collector's threads are not in it
    - what a column has beyond *plain* in the rows of Lambda's runtime client and the SDK is the same work with more operations of
      the SDK; the rest is what the operation adds
    """
        .formatted(table(profiles), profiles.getFirst().runs());
  }

  private static String table(List<Profile> profiles) {
    var text = new StringBuilder("| |");
    profiles.forEach(each -> text.append(" ").append(each.scenario()).append(" |"));
    text.append("\n|---|").append("--:|".repeat(profiles.size())).append("\n");
    for (Owner owner : Owner.values()) {
      if (profiles.stream().anyMatch(each -> each.millis(owner) > 0)) {
        text.append(
            "| %s |%s%n"
                .formatted(
                    owner.title,
                    profiles.stream()
                        .map(each -> cell(each.millis(owner), each.loadingMillis(owner)))
                        .collect(Collectors.joining())));
      }
    }
    text.append("| all |");
    for (Profile each : profiles) {
      double all = 0;
      double loading = 0;
      for (Owner owner : Owner.values()) {
        all += each.millis(owner);
        loading += each.loadingMillis(owner);
      }
      text.append(cell(all, loading));
    }
    return text.append("\n").toString();
  }

  private static String cell(double millis, double loading) {
    return String.format(Locale.ROOT, " %.0f (%.0f) |", millis, loading);
  }
}
