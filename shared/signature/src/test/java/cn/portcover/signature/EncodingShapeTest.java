package cn.portcover.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingShapeTest {
  @ParameterizedTest
  @CsvSource({
    "0500, SOUND",
    "3000, SOUND",
    "3003020101, SOUND",
    "30800201010000, SOUND",
    "300730800201010000, SOUND",
    "3080308000000000, SOUND",
    "30810102, BROKEN",
    "1f810100, SOUND",
    "3f8101020500, SOUND",
    "'', BROKEN",
    "30, BROKEN",
    "3005020101, BROKEN",
    "30020201, BROKEN",
    "3080020101, BROKEN",
    "30800201010001, BROKEN",
    "04800000, BROKEN",
    "3085000000000100, BROKEN",
    "30000500, TRAILING_BYTES",
    "3080000000, TRAILING_BYTES"
  })
  void shapes(String hex, EncodingShape shape) {
    assertThat(EncodingShape.of(HexFormat.of().parseHex(hex))).isEqualTo(shape);
  }

  @ParameterizedTest
  @CsvSource({"24, SOUND", "25, TOO_DEEP"})
  void nestingIsAllowedToACertainDepth(int depth, EncodingShape shape) {
    var bytes = new byte[depth * 2];
    for (int i = 0; i < depth; i++) {
      bytes[2 * i] = 0x30;
      bytes[2 * i + 1] = (byte) (2 * (depth - i - 1));
    }
    assertThat(EncodingShape.of(bytes)).isEqualTo(shape);
  }
}
