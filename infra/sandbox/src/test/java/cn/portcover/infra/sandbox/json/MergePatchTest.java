package cn.portcover.infra.sandbox.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Examples of RFC 7396, appendix A, as far as both sides are objects. */
class MergePatchTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          {"a":"b"};                {"a":"c"};                  {"a":"c"}
          {"a":"b"};                {"b":"c"};                  {"a":"b","b":"c"}
          {"a":"b"};                {"a":null};                 {}
          {"a":"b","b":"c"};        {"a":null};                 {"b":"c"}
          {"a":["b"]};              {"a":"c"};                  {"a":"c"}
          {"a":"c"};                {"a":["b"]};                {"a":["b"]}
          {"a":{"b":"c"}};          {"a":{"b":"d","c":null}};   {"a":{"b":"d"}}
          {"a":[{"b":"c"}]};        {"a":[1]};                  {"a":[1]}
          {"a":"text"};             {"a":{"b":1}};              {"a":{"b":1}}
          {};                       {"a":{"bb":{"ccc":null}}};  {"a":{"bb":{}}}
          """)
  void mergesAsTheStandardShows(String made, String given, String merged) {
    assertThat(new Tree(MergePatch.apply(object(made), object(given)))).hasToString(merged);
  }

  private static Map<String, Object> object(String json) {
    return Tree.read(json.getBytes(StandardCharsets.UTF_8)).members();
  }
}
