package cn.portcover.operation.json;

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
import org.jspecify.annotations.Nullable;

/** A record with a field of every kind that the codec knows. */
record Trial(
    String name,
    @Nullable String remark,
    @Length(10) String code,
    Uscc uscc,
    BigDecimal ratio,
    Money limit,
    LocalDate day,
    Instant at,
    @Nullable Period within,
    @Nullable Duration waiting,
    @Nullable URI place,
    Colour colour,
    int count,
    long sequence,
    boolean accepted,
    @Nullable Integer more,
    List<Line> lines,
    List<String> notes,
    Map<String, String> labels,
    @Nullable CoverPeriod period) {

  enum Colour {
    RED,
    GREEN
  }

  record Line(String text, @Nullable Integer quantity) {}

  /** A tree that is right in every field. */
  static Map<String, Object> tree() {
    try {
      @SuppressWarnings("unchecked")
      var tree =
          (Map<String, Object>)
              Json.read(
                  """
                  {"name": "北京港航", "remark": "无", "code": "A-1", "uscc": "91110107569535667U", "ratio": "80.5",
                   "limit": {"amount": "150000", "currency": "USD"}, "day": "2026-02-28",
                   "at": "2026-06-30T16:00:00.5Z", "within": "P50D", "waiting": "PT10S",
                   "place": "https://a.example/b", "colour": "GREEN", "count": 3, "sequence": 4000000000,
                   "accepted": true, "more": 1, "lines": [{"text": "one", "quantity": 1}, {"text": "two"}],
                   "notes": ["n"], "labels": {"k": "v"}, "period": {"from": "2026-07-01", "to": "2027-06-30"}}
                  """);
      return java.util.Objects.requireNonNull(tree);
    } catch (Json.NotJson e) {
      throw new IllegalStateException(e);
    }
  }
}
