package cn.portcover.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealMarkTest {
  private static List<SealMark.Place> places(int characters) {
    return SealMark.drawn(Value.own("贸".repeat(characters))).places();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4, 12, 20, 40, 100})
  void charactersStandEvenlyAboutTheTopAndNeverOverlap(int count) {
    List<SealMark.Place> places = places(count);
    assertThat(places).hasSize(count);
    double first = places.getFirst().angle();
    assertThat(first)
        .isEqualTo(-places.getLast().angle(), org.assertj.core.data.Offset.offset(1e-9));
    assertThat(Math.toDegrees(-first)).isLessThanOrEqualTo(142.0001);
    for (int i = 1; i < count; i++) {
      double step = places.get(i).angle() - places.get(i - 1).angle();
      double room = step * places.get(i).feet();
      assertThat(places.get(i).width()).isLessThan(room);
    }
  }

  @Test
  void aRareCharacterIsOneCharacter() {
    assertThat(SealMark.drawn(Value.own("北京𠮷野")).places())
        .extracting(SealMark.Place::character)
        .containsExactly("北", "京", "𠮷", "野");
  }

  @Test
  void theStarHasFiveEqualPointsTheFirstAtTheTop() {
    double[] star = SealMark.star();
    assertThat(star[0]).isZero();
    assertThat(star[1]).isEqualTo(SealMark.STAR);
    for (int i = 0; i < 10; i += 2) {
      assertThat(Math.hypot(star[2 * i], star[2 * i + 1]))
          .isEqualTo(SealMark.STAR, org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  @Test
  void onAScreenItIsAPictureAndNothingElse() throws Exception {
    String svg = SealMark.drawn(Value.own("A<script>&\"B")).svg();
    assertThat(svg).doesNotContain("<script").contains("&lt;", "&amp;", "&quot;");
    var factory = javax.xml.parsers.DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    var document =
        factory
            .newDocumentBuilder()
            .parse(
                new java.io.ByteArrayInputStream(
                    svg.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    assertThat(document.getElementsByTagName("text").getLength()).isEqualTo(12);
    assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo(1);
  }
}
