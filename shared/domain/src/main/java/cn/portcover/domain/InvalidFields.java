package cn.portcover.domain;

import java.util.List;

/** Fields of the input are wrong; all of them are named at once. */
public final class InvalidFields extends Refusal.Invalid {
  private static final long serialVersionUID = 1;

  public InvalidFields(List<FieldError> errors) {
    super(
        errors,
        "填写的内容有误，请按各字段的提示修改后重新提交。",
        "Some fields are wrong; correct each one named and send again.");
  }

  public static InvalidFields at(String pointer, Malformed malformed) {
    return new InvalidFields(List.of(FieldError.at(pointer, malformed)));
  }
}
