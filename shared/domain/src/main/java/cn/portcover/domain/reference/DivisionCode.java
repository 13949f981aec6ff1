package cn.portcover.domain.reference;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.Text;
import java.util.regex.Pattern;

/**
 * An administrative division (行政区划代码, GB/T 2260): six digits, two of the province, two of the city,
 * two of the district; {@code 110000} 北京市, {@code 610100} 西安市, {@code 610113} 雁塔区.
 */
public record DivisionCode(String value) implements Text {
  private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");

  public DivisionCode {
    if (!SHAPE.matcher(value).matches()) {
      throw new Malformed("division-code-malformed", value);
    }
  }

  public boolean isProvince() {
    return value.endsWith("0000");
  }

  /** Whether it is a city (市), which is neither a province nor a district. */
  public boolean isCity() {
    return value.endsWith("00") && !isProvince();
  }

  /**
   * Whether it lies in the province or city. A city without districts (东莞) stands for its one
   * district and lies in itself.
   */
  public boolean isIn(DivisionCode larger) {
    int digits = larger.isProvince() ? 2 : larger.isCity() ? 4 : 6;
    return value.startsWith(larger.value.substring(0, digits));
  }

  @Override
  public String toString() {
    return value;
  }
}
