package cn.portcover.operation.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
  @Test
  void readsWhatRfc8259Has() throws Json.NotJson {
    assertThat(Json.read("{\"a\":[1,-2.50,true,false,null,\"\\u4fdd单\\n\"],\"b\":{}}"))
        .isEqualTo(
            Map.of(
                "a",
                java.util.Arrays.asList(
                    new BigDecimal("1"), new BigDecimal("-2.50"), true, false, null, "保单\n"),
                "b",
                Map.of()));
    assertThat(Json.read(" null ")).isNull();
    assertThat(Json.read("\"\"")).isEqualTo("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "{",
        "{\"a\":1",
        "[1,]",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "01",
        "+1",
        ".5",
        "1.",
        "NaN",
        "Infinity",
        "0x10",
        "tru",
        "\"a",
        "\"\t\"",
        "\"\\x\"",
        "// c\n1",
        "/* c */1",
        "[1 2]",
        "{\"a\" 1}",
        "\uFEFF{}",
        "{}\u0000",
        "\u0000",
        "１"
      })
  void anythingElseIsNotJson(String text) {
    assertThatExceptionOfType(Json.NotJson.class).isThrownBy(() -> Json.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{} {}", "1 2", "{}]", "[],", "null\n{}"})
  void nothingMayFollowTheValue(String text) {
    assertThatExceptionOfType(Json.NotJson.class).isThrownBy(() -> Json.read(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1,\"a\":2}", "{\"b\":[{\"a\":1,\"\\u0061\":1}]}"})
  void aKeyStandsOnce(String text) {
    assertThatExceptionOfType(Json.NotJson.class)
        .isThrownBy(() -> Json.read(text))
        .withMessageContaining("Duplicate");
  }

  @Test
  void nestingGoesTo32() throws Json.NotJson {
    assertThat(Json.read("[".repeat(32) + "]".repeat(32))).isInstanceOf(List.class);
    for (String deep : List.of("[".repeat(33), "[".repeat(1_000_000), "{\"a\":".repeat(200_000))) {
      assertThatExceptionOfType(Json.NotJson.class).isThrownBy(() -> Json.read(deep));
    }
  }

  @Test
  void numbersHaveAtMost40CharactersAndAnExponentThatJavaTakes() throws Json.NotJson {
    assertThat(Json.read("1e999")).isEqualTo(new BigDecimal("1e999"));
    assertThat(Json.read("-1e-999")).isEqualTo(new BigDecimal("-1e-999"));
    for (String number :
        List.of(
            "9".repeat(41),
            "0." + "9".repeat(1000),
            "1e9999999999",
            "1e-9999999999",
            "9e99999999999999999999")) {
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(1),
          () ->
              assertThatExceptionOfType(Json.NotJson.class)
                  .as(number)
                  .isThrownBy(() -> Json.read(number)));
    }
  }

  @Test
  void namesMayBeLong() throws Json.NotJson {
    // An event of API Gateway holds headers of any name; refusing one there would be a fault, not a
    // refusal.
    String name = "x-" + "n".repeat(9000);
    assertThat(Json.read("{\"" + name + "\":1}")).isEqualTo(Map.of(name, BigDecimal.ONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-16", "UTF-16LE", "UTF-32", "ISO-8859-1"})
  void onlyUtf8IsTaken(String charset) {
    byte[] bytes = "{\"a\":\"é保\"}".getBytes(Charset.forName(charset));
    if (charset.equals("ISO-8859-1")) {
      bytes = "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1);
    }
    byte[] given = bytes;
    assertThatExceptionOfType(Json.NotJson.class).isThrownBy(() -> Json.read(given));
  }

  @Test
  void overlongAndSurrogateBytesAreNotUtf8() {
    byte[][] wrong = {
      {'"', (byte) 0xC0, (byte) 0x80, '"'},
      {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
      {'"', (byte) 0xFF, '"'},
      {'"', (byte) 0xE4, (byte) 0xBF}
    };
    for (byte[] bytes : wrong) {
      assertThatExceptionOfType(Json.NotJson.class)
          .isThrownBy(() -> Json.read(bytes))
          .withMessageContaining("UTF-8");
    }
  }

  @Test
  void saysWhereItBreaksAndQuotesNothingLong() {
    assertThatExceptionOfType(Json.NotJson.class)
        .isThrownBy(() -> Json.read("{\"a\": 1,\n \"b\" 2}"))
        .withMessageContaining("line 2");
    assertThatExceptionOfType(Json.NotJson.class)
        .isThrownBy(() -> Json.read("x".repeat(100_000)))
        .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasSizeLessThan(1000));
  }

  @Test
  void whatIsWrittenIsReadTheSame() throws Json.NotJson {
    for (long seed = 1; seed <= 300; seed++) {
      Object tree = tree(new Random(seed), 4);
      assertThat(Json.read(Json.write(tree))).as("seed %d", seed).isEqualTo(tree);
    }
  }

  @Test
  void anyBytesAtAllAreReadOrRefused() {
    for (long seed = 1; seed <= 2000; seed++) {
      var random = new Random(seed);
      byte[] bytes = Json.write(tree(random, 3)).getBytes(StandardCharsets.UTF_8);
      for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        Json.read(bytes);
      } catch (Json.NotJson expected) {
        assertThat(expected.getMessage()).as("seed %d", seed).isNotBlank();
      }
    }
  }

  @Test
  void whatTheSystemKeptMustBeReadable() {
    assertThat(Json.readOwn("{\"a\":\"b\"}")).isEqualTo(Map.of("a", "b"));
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> Json.readOwn("{"));
  }

  private static @Nullable Object tree(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 8 : 6)) {
      case 0 -> null;
      case 1 -> random.nextBoolean();
      case 2 -> new BigDecimal(random.nextInt()).movePointLeft(random.nextInt(9));
      case 3 -> BigDecimal.valueOf(random.nextLong());
      case 4, 5 -> text(random);
      case 6 -> {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          list.add(tree(random, depth - 1));
        }
        yield list;
      }
      default -> {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
          map.put(text(random), tree(random, depth - 1));
        }
        yield map;
      }
    };
  }

  private static String text(Random random) {
    String characters = "aZ09 \"\\/\n\t\u0001\u0000保险𠮷é\u2028";
    StringBuilder text = new StringBuilder();
    int[] points = characters.codePoints().toArray();
    for (int i = random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
