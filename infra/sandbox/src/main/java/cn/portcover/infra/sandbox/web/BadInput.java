package cn.portcover.infra.sandbox.web;

import java.util.List;
import java.util.Map;

/** A request that the sandbox cannot do anything with: what is wrong and what to do instead. */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final int status;
  private final String whatToDo;
  private final transient List<Map<String, Object>> fields;

  public BadInput(int status, String error, String whatToDo) {
    this(status, error, whatToDo, List.of());
  }

  /**
   * @param status of the HTTP answer, 400 to 499
   * @param fields of each wrong field pointer, code and detail
   */
  public BadInput(int status, String error, String whatToDo, List<Map<String, Object>> fields) {
    super(error);
    this.status = status;
    this.whatToDo = whatToDo;
    this.fields = List.copyOf(fields);
  }

  public int status() {
    return status;
  }

  public String error() {
    return String.valueOf(getMessage());
  }

  public String whatToDo() {
    return whatToDo;
  }

  public List<Map<String, Object>> fields() {
    return fields;
  }
}
