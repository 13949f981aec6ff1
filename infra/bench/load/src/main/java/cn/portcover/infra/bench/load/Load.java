package cn.portcover.infra.bench.load;

import cn.portcover.infra.bench.Results;
import cn.portcover.infra.bench.Section;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code mvn -Pload}: plays one kind of load or all, and writes what was measured. */
public final class Load {
  private static final Map<String, Play> ALL = new LinkedHashMap<>();

  static {
    ALL.put("home", new Play(Section.HOME, HomeAsRecordsGrow::play));
    ALL.put("journeys", new Play(Section.JOURNEYS, JourneysAtARate::play));
    ALL.put("offers", new Play(Section.OFFERS, OffersOfOneInsurer::play));
    ALL.put("lists", new Play(Section.LISTS, ListsAsRecordsGrow::play));
  }

  private Load() {}

  /** Plays one kind of load; answers what the figures say, Markdown. */
  @FunctionalInterface
  interface Played {
    String play() throws Exception;
  }

  private record Play(Section section, Played does) {}

  /** Takes the file of the results, then a name or {@code all}. */
  public static void main(String[] arguments) throws Exception {
    // What is asked in this process logs a line a request; the figures are not about that.
    System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
    // The gateway drops connections that idle for thirty seconds: ours must go first.
    System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    Path results = Path.of(arguments[0]);
    List<String> wanted =
        arguments[1].equals("all") ? List.copyOf(ALL.keySet()) : List.of(arguments[1].split(","));
    for (String name : wanted) {
      Play play = ALL.get(name);
      if (play == null) {
        throw new IllegalArgumentException("no load " + name + "; there are " + ALL.keySet());
      }
      String text = play.does().play();
      System.out.println(text);
      Results.put(results, play.section(), LocalDate.now(ZoneOffset.UTC), text);
    }
    System.exit(0);
  }
}
