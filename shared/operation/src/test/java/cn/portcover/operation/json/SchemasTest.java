package cn.portcover.operation.json;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.InvalidFields;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The generated schemas against an independent judge: they take and refuse what {@link Reading}
 * does.
 */
class SchemasTest {
  private static final Schema SCHEMA = schema();

  private static Schema schema() {
    var schemas = new Schemas("#/$defs/");
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    document.putAll(schemas.reference(Trial.class));
    document.put("$defs", schemas.definitions());
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Json.write(document), InputFormat.JSON);
  }

  @Test
  void bothTakeWhatIsRight() {
    assertThat(judged(Trial.tree())).isEmpty();
    assertThat(Reading.strictly(Trial.class, Trial.tree())).isNotNull();
  }

  @Test
  void bothTakeItWithoutTheOptionalFields() {
    var tree = Trial.tree();
    Stream.of("remark", "within", "waiting", "place", "more", "period").forEach(tree::remove);
    assertThat(judged(tree)).isEmpty();
    assertThat(Reading.strictly(Trial.class, tree).remark()).isNull();
  }

  @Test
  void whatIsWrittenFitsTheSchema() {
    var trial = Reading.strictly(Trial.class, Trial.tree());
    assertThat(judged(Writing.record(trial))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void bothRefuseWhatIsWrong(String field, Object value) {
    var tree = Trial.tree();
    tree.put(field, value);
    assertThat(judged(tree)).as("the schema's judgement").isNotEmpty();
    assertThat(refused(tree)).as("the reader's").isTrue();
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of("name", 5),
        Arguments.of("name", ""),
        Arguments.of("name", "x".repeat(501)),
        Arguments.of("code", "𠮷".repeat(11)),
        Arguments.of("uscc", List.of()),
        Arguments.of("ratio", new BigDecimal("80.5")),
        Arguments.of("ratio", "1e3"),
        Arguments.of("limit", Map.of("amount", "1")),
        Arguments.of("limit", Map.of("amount", "1", "currency", "usd")),
        Arguments.of("colour", "BLUE"),
        Arguments.of("count", "3"),
        Arguments.of("count", new BigDecimal("1.5")),
        Arguments.of("accepted", "true"),
        Arguments.of("lines", Map.of()),
        Arguments.of("lines", List.of(Map.of("quantity", 1))),
        Arguments.of("notes", List.of(1)),
        Arguments.of("labels", Map.of("k", 1)),
        Arguments.of("period", Map.of("from", "2026-07-01")));
  }

  @ParameterizedTest
  @MethodSource("required")
  void bothMissWhatIsRequired(String field) {
    var tree = Trial.tree();
    tree.remove(field);
    assertThat(judged(tree)).isNotEmpty();
    assertThat(refused(tree)).isTrue();
  }

  static Stream<String> required() {
    return Stream.of(
        "name",
        "code",
        "uscc",
        "ratio",
        "limit",
        "day",
        "at",
        "colour",
        "count",
        "sequence",
        "accepted",
        "lines",
        "notes",
        "labels");
  }

  @Test
  void lengthsCountCharactersAsPeopleDo() {
    var tree = Trial.tree();
    tree.put("code", "𠮷".repeat(10));
    assertThat(judged(tree)).isEmpty();
    assertThat(refused(tree)).isFalse();
  }

  @Test
  void nestedRecordsAreToldApartByTheirOwners() {
    var schemas = new Schemas("#/components/schemas/");
    assertThat(schemas.reference(Trial.class))
        .isEqualTo(Map.of("$ref", "#/components/schemas/Trial"));
    assertThat(schemas.definitions())
        .containsOnlyKeys("Trial", "TrialLine", "Money", "CoverPeriod");
  }

  private static List<?> judged(Map<String, Object> tree) {
    return SCHEMA.validate(Json.write(tree), InputFormat.JSON);
  }

  private static boolean refused(Map<String, Object> tree) {
    try {
      Reading.strictly(Trial.class, tree);
      return false;
    } catch (InvalidFields e) {
      return true;
    }
  }
}
