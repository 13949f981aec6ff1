package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.portcover.domain.FieldError;
import cn.portcover.domain.Malformed;
import cn.portcover.messaging.CloudEvent.Reading;
import cn.portcover.messaging.CloudEvent.Reading.Readable;
import cn.portcover.messaging.CloudEvent.Reading.Unreadable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CloudEventTest {
  private static final CloudEvent EVENT =
      new CloudEvent(
          "evt-1",
          CloudEvent.sourceOf("sinosure"),
          "policy.offered",
          "offer-7",
          Instant.parse("2026-11-21T08:00:00Z"),
          3L,
          "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
          Map.of("offerNumber", "offer-7"));

  @Test
  void theEnvelopeAsItIsWritten() {
    assertThat(EVENT.toTree().toString())
        .isEqualTo(
            "{specversion=1.0, id=evt-1, source=/counterparties/sinosure, type=policy.offered,"
                + " subject=offer-7, time=2026-11-21T08:00:00Z,"
                + " datacontenttype=application/json, sequence=3,"
                + " traceparent=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01,"
                + " data={offerNumber=offer-7}}");
    assertThat(CloudEvent.fromTree(EVENT.toTree())).isEqualTo(new Readable(EVENT));
  }

  @Test
  void whatIsOptionalMayBeAbsentOrNull() {
    var least =
        new CloudEvent("e", CloudEvent.PORTCOVER, "t", null, Instant.EPOCH, null, null, Map.of());
    assertThat(least.toTree())
        .containsOnlyKeys("specversion", "id", "source", "type", "time", "datacontenttype", "data");
    assertThat(CloudEvent.fromTree(least.toTree())).isEqualTo(new Readable(least));
    var nulls = changed(least.toTree(), "subject", null);
    nulls.put("sequence", null);
    nulls.put("datacontenttype", null);
    nulls.put("comexampleextension", List.of(1));
    assertThat(CloudEvent.fromTree(nulls)).isEqualTo(new Readable(least));
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    var tree = new LinkedHashMap<String, @Nullable Object>();
    tree.put("specversion", "0.3");
    tree.put("id", "a.b");
    tree.put("source", 7);
    tree.put("time", "2026-02-30T00:00:00Z");
    tree.put("datacontenttype", "text/xml");
    tree.put("sequence", 0);
    tree.put("traceparent", "00-0-0-0");
    tree.put("data", "text");
    assertThat(CloudEvent.fromTree(tree))
        .isEqualTo(
            new Unreadable(
                List.of(
                    FieldError.at("/specversion", "specversion-not-supported"),
                    FieldError.at("/datacontenttype", "json-expected"),
                    FieldError.at("/id", "webhook-id-malformed"),
                    FieldError.at("/source", "text-expected"),
                    FieldError.at("/type", "field-missing"),
                    FieldError.at("/time", "instant-malformed"),
                    FieldError.at("/sequence", "sequence-out-of-range"),
                    FieldError.at("/traceparent", "traceparent-malformed"),
                    FieldError.at("/data", "object-expected"))));
    assertThat(((Unreadable) CloudEvent.fromTree(Map.of())).problems())
        .extracting(FieldError::pointer)
        .containsExactly("/specversion", "/id", "/source", "/type", "/time", "/data");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-21T08:00:00Z, 2026-11-21T08:00:00Z",
    "2026-11-21T16:00:00+08:00, 2026-11-21T08:00:00Z",
    "2026-11-21T08:00:00.123456789Z, 2026-11-21T08:00:00.123456789Z"
  })
  void timesOfMoreThanOneForm(String written, Instant time) {
    assertThat(CloudEvent.fromTree(changed(EVENT.toTree(), "time", written)))
        .isInstanceOfSatisfying(
            Readable.class, read -> assertThat(read.event().time()).isEqualTo(time));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2026-11-21",
        "2026-11-21T08:00:00",
        "2026-11-21T25:00:00Z",
        "+999999999-01-01T00:00:00Z",
        "２０２６-11-21T08:00:00Z",
        "2026-11-21T08:00:00+99:00",
        "1795248000",
        "2026-11-21T08:00Z"
      })
  void timesThatAreNone(String written) {
    assertProblem("time", written, "instant-malformed");
  }

  @Test
  void aSequenceIsAWholeNumberFromOne() {
    for (Object one : new Object[] {1, 1L, BigInteger.ONE, new BigDecimal("1.0"), 1.0}) {
      assertThat(CloudEvent.fromTree(changed(EVENT.toTree(), "sequence", one)))
          .isInstanceOfSatisfying(
              Readable.class, read -> assertThat(read.event().sequence()).isEqualTo(1L));
    }
    for (Object none :
        new Object[] {
          "1",
          true,
          1.5,
          Double.NaN,
          new BigDecimal("1e999999999"),
          new BigDecimal("1e-999999999"),
          BigInteger.TWO.pow(64),
          List.of()
        }) {
      assertProblem("sequence", none, "integer-expected");
    }
    for (Object small : new Object[] {0, -1, Long.MIN_VALUE}) {
      assertProblem("sequence", small, "sequence-out-of-range");
    }
  }

  @Test
  void textsAreShortAndPlain() {
    for (String text : new String[] {"", "a\u0000b", "a\nb", "\ud800", "x".repeat(257)}) {
      assertProblem("type", text, "text-malformed");
      assertProblem("source", text, "text-malformed");
      assertProblem("subject", text, "text-malformed");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-00000000000000000000000000000000-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
        "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331"
      })
  void traceparentsThatAreNone(String traceparent) {
    assertProblem("traceparent", traceparent, "traceparent-malformed");
  }

  @Test
  void anEventOfOursIsRightFromTheStart() {
    assertThatThrownBy(
            () ->
                new CloudEvent("a.b", "/portcover", "t", null, Instant.EPOCH, null, null, Map.of()))
        .isInstanceOf(Malformed.class);
    assertThatThrownBy(
            () -> new CloudEvent("e", "/portcover", "t", null, Instant.EPOCH, 0L, null, Map.of()))
        .isInstanceOf(Malformed.class);
  }

  @Test
  void whateverTheTreeIsThereIsAnAnswer() {
    Random random = Seeds.of(CloudEventTest.class);
    for (int i = 0; i < 20_000; i++) {
      var tree = new LinkedHashMap<String, @Nullable Object>(EVENT.toTree());
      for (int n = random.nextInt(4); n >= 0; n--) {
        var names = new ArrayList<>(tree.keySet());
        tree.put(names.get(random.nextInt(names.size())), anything(random, 2));
      }
      switch (CloudEvent.fromTree(tree)) {
        case Readable(CloudEvent event) ->
            assertThat(CloudEvent.fromTree(event.toTree())).isEqualTo(new Readable(event));
        case Unreadable(List<FieldError> problems) -> assertThat(problems).isNotEmpty();
      }
    }
  }

  private static @Nullable Object anything(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> null;
      case 1 -> Seeds.text(random, "00-1.0 evt/:TZ", 30);
      case 2 -> random.nextLong();
      case 3 -> new BigDecimal(BigInteger.valueOf(random.nextInt()), random.nextInt());
      case 4 -> random.nextBoolean();
      case 5 -> random.nextDouble();
      case 6 -> Arrays.asList(anything(random, depth - 1), anything(random, depth - 1));
      default -> {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put(Seeds.text(random, "ab/~", 4), anything(random, depth - 1));
        yield map;
      }
    };
  }

  private static void assertProblem(String name, Object value, String code) {
    Reading reading = CloudEvent.fromTree(changed(EVENT.toTree(), name, value));
    assertThat(reading).isEqualTo(new Unreadable(List.of(FieldError.at("/" + name, code))));
  }

  private static Map<String, @Nullable Object> changed(
      Map<String, Object> tree, String name, @Nullable Object value) {
    var changed = new LinkedHashMap<String, @Nullable Object>(tree);
    changed.put(name, value);
    return changed;
  }
}
