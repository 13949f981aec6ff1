package cn.portcover.domain.trade;

import org.jspecify.annotations.Nullable;

/**
 * A code with its name, as customs wrote both at the time: {@code 2248 洋山港区}, {@code USA 美国}.
 *
 * @param name absent where only the code came
 */
public record Coded(String code, @Nullable String name) {
  /** Code and name as reports print them. */
  public String shown() {
    return name == null ? code : name + "（" + code + "）";
  }
}
