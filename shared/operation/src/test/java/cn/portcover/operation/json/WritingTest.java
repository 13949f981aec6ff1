package cn.portcover.operation.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.CoverPeriod;
import cn.portcover.domain.Money;
import cn.portcover.domain.Uscc;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WritingTest {
  @Test
  void whatIsWrittenIsReadTheSame() throws Json.NotJson {
    for (long seed = 1; seed <= 500; seed++) {
      Trial trial = trial(new Random(seed));
      String json = Writing.json(trial);
      assertThat(Reading.own(Trial.class, Json.readOwn(json))).as("seed %d", seed).isEqualTo(trial);
      assertThat(Reading.strictly(Trial.class, Json.read(json)))
          .as("seed %d", seed)
          .isEqualTo(trial);
    }
  }

  @Test
  void whatIsAbsentIsLeftOut() {
    var line = new Trial.Line("one", null);
    assertThat(Writing.json(line)).isEqualTo("{\"text\":\"one\"}");
    assertThat(Writing.json(null)).isEqualTo("null");
    assertThat(Writing.json(Map.of("at", LocalDate.of(2026, 7, 1))))
        .isEqualTo("{\"at\":\"2026-07-01\"}");
  }

  @Test
  void valuesAreWrittenAsPeopleWouldWriteThem() {
    var tree = Writing.record(Reading.strictly(Trial.class, Trial.tree()));
    assertThat(tree)
        .containsEntry("uscc", "91110107569535667U")
        .containsEntry("limit", Map.of("amount", "150000.00", "currency", "USD"))
        .containsEntry("at", "2026-06-30T16:00:00.500Z")
        .containsEntry("within", "P50D")
        .containsEntry("colour", "GREEN")
        .containsEntry("count", 3)
        .containsEntry("accepted", true);
    assertThat(tree.keySet()).startsWith("name", "remark", "code");
    assertThat(Scalars.write(new BigDecimal("1e3"))).isEqualTo("1000");
  }

  private static Trial trial(Random random) {
    return new Trial(
        text(random),
        random.nextBoolean() ? text(random) : null,
        text(random),
        new Uscc("91110107569535667U"),
        BigDecimal.valueOf(random.nextLong(), random.nextInt(11)),
        new Money(BigDecimal.valueOf(random.nextInt(), 2), java.util.Currency.getInstance("CNY")),
        LocalDate.ofEpochDay(random.nextInt(40_000)),
        Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
        random.nextBoolean()
            ? Period.of(random.nextInt(9), random.nextInt(20), random.nextInt(400))
            : null,
        random.nextBoolean()
            ? Duration.ofSeconds(random.nextInt(), random.nextInt(1_000_000_000))
            : null,
        random.nextBoolean() ? URI.create("https://a.example/" + random.nextInt()) : null,
        Trial.Colour.values()[random.nextInt(2)],
        random.nextInt(),
        random.nextLong(),
        random.nextBoolean(),
        random.nextBoolean() ? random.nextInt() : null,
        IntStream.range(0, random.nextInt(4))
            .mapToObj(i -> new Trial.Line(text(random), random.nextBoolean() ? i : null))
            .toList(),
        List.of(text(random)),
        new TreeMap<>(Map.of("键" + random.nextInt(), text(random))),
        random.nextBoolean()
            ? new CoverPeriod(LocalDate.of(2026, 7, 1), LocalDate.of(2027, 6, 30))
            : null);
  }

  private static String text(Random random) {
    int[] points = "aZ09\"\\/\n保险𠮷é<>&'".codePoints().toArray();
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(9); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
