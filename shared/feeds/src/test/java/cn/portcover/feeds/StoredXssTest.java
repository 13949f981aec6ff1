package cn.portcover.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.HarmlessHtml.Shown;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of every vector nothing is left that acts. What is left is judged not by the library that made it
 * but by a strict reading: tags of a short list, each attribute written out, nothing else begins
 * with a less-than sign.
 */
class StoredXssTest {
  private static final Set<String> HARMLESS =
      Set.of(
          "p",
          "br",
          "hr",
          "div",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tfoot",
          "tr",
          "th",
          "td",
          "b",
          "strong",
          "i",
          "em",
          "u",
          "s",
          "sub",
          "sup",
          "small",
          "code",
          "a");

  private static final Pattern TAG =
      Pattern.compile("</?([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*) ?/?>");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z]+)=\"([^\"<>]*)\"");

  private final SanitisedHtml html = new SanitisedHtml();

  static List<String> vectors() throws IOException {
    try (InputStream in = StoredXssTest.class.getResourceAsStream("xss-vectors.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("# ") && !line.isBlank())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void nothingIsLeftThatActs(String vector) {
    requireHarmless(html.of(vector).html());
    requireHarmless(html.of("<p>vorher " + vector + " nachher</p>").html());
    requireHarmless(html.of("<table><tr><td>" + vector).html());
    requireHarmless(html.of("<a href=\"https://good.example/\">" + vector).html());
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void whatWasMadeHarmlessStaysSo(String vector) {
    String once = html.of(vector).html();
    assertThat(html.of(once).html()).isEqualTo(once);
  }

  @Test
  void allVectorsTogetherAreHarmlessToo() throws IOException {
    requireHarmless(html.of(String.join("", vectors())).html());
    requireHarmless(html.of(String.join("\n", vectors().reversed())).html());
  }

  private static void requireHarmless(String shown) {
    Matcher tags = TAG.matcher(shown);
    String rest =
        tags.replaceAll(
            tag -> {
              assertThat(HARMLESS).as(shown).contains(tag.group(1));
              requireHarmless(tag.group(1), tag.group(2), shown);
              return "";
            });
    // What is no tag is text; comments break up what templates would read.
    assertThat(rest).as(shown).doesNotContain("{{");
    assertThat(rest.replace("<!-- -->", "")).as(shown).doesNotContain("<");
  }

  private static void requireHarmless(String tag, String attributes, String shown) {
    Matcher each = ATTRIBUTE.matcher(attributes);
    while (each.find()) {
      String value = each.group(2).toLowerCase(Locale.ROOT);
      switch (tag + " " + each.group(1)) {
        case "a href" -> assertThat(value).as(shown).matches("(https?://|mailto:).*");
        case "a target" -> assertThat(value).as(shown).isEqualTo("_blank");
        case "a rel" ->
            assertThat(List.of(value.split(" ")))
                .as(shown)
                .containsExactlyInAnyOrder("noopener", "noreferrer", "nofollow");
        case "td colspan", "td rowspan", "th colspan", "th rowspan" ->
            assertThat(value).matches("[1-9][0-9]?");
        default ->
            throw new AssertionError("attribute " + each.group(1) + " of " + tag + " in " + shown);
      }
    }
    if (tag.equals("a") && !attributes.isEmpty()) {
      assertThat(attributes).as(shown).contains(" rel=").contains(" target=\"_blank\"");
    }
  }

  @Test
  void whatPeopleWriteStays() {
    Shown shown =
        html.of(
            """
            <h2>要点</h2><p>今年以来，<strong>中小进口商</strong>的破产<br>申请上升 5%。</p><ul><li>核查</li><li>报损</li></ul>
            <table><tr><th colspan="2">国别</th></tr><tr><td>德国</td><td>-3%</td></tr></table>
            <p><a href="https://example.com/a?b=c&amp;d=e">全文</a> <a href="mailto:a@example.com">信</a></p>
            """);
    assertThat(shown.html())
        .contains("<h2>要点</h2>", "<strong>中小进口商</strong>", "<li>核查</li>", "<td>德国</td>")
        .contains("colspan=\"2\"")
        .contains("href=\"https://example.com/a?b&#61;c&amp;d&#61;e\"")
        .contains("rel=\"noopener noreferrer nofollow\"")
        .contains("mailto:");
    assertThat(shown.text().lines().map(String::strip))
        .contains("要点", "今年以来，中小进口商的破产", "申请上升 5%。", "核查", "报损", "德国 -3%", "全文 信");
  }

  @Test
  void aLinkThatLeadsNowhereIsText() {
    assertThat(
            html.of("<p><a>a</a> <a href=\"javascript:alert(1)\">b</a> <a name=c>c</a></p>").html())
        .isEqualTo("<p>a b c</p>");
  }

  @Test
  void picturesGo() {
    assertThat(html.of("<p>a<img src=\"https://example.com/chart.png\" alt=\"图\">b</p>").html())
        .isEqualTo("<p>ab</p>");
  }

  @Test
  void aLineIsItsWords() {
    assertThat(html.line("AT&amp;T <b>up</b> 5%")).isEqualTo("AT&T up 5%");
    assertThat(html.line("no markup > at all")).isEqualTo("no markup > at all");
    assertThat(html.line("1 < 2 & 3")).isEqualTo("1 < 2 & 3");
    assertThat(html.line("<script>alert(1)</script>标题")).isEqualTo("标题");
  }

  @ParameterizedTest
  @MethodSource("heaps")
  void heapsOfMarkupTakeNoTime(String heap) {
    long start = System.nanoTime();
    requireHarmless(html.of(heap).html());
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(10_000);
  }

  static Stream<String> heaps() {
    return Stream.of(
        "<b>".repeat(50_000),
        "<a href=\"https://x.example\">".repeat(20_000),
        "<".repeat(200_000),
        "&".repeat(200_000),
        "<!--".repeat(50_000),
        "<p ".repeat(50_000),
        "<table><tr><td>".repeat(10_000),
        "&#x".repeat(60_000),
        "<a b=\"".repeat(50_000),
        "</p>".repeat(50_000));
  }
}
