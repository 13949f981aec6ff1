package cn.portcover.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformedTest {
  @Test
  void aValueIsWrongAsAWholeOrInOneOfItsFields() {
    assertThat(FieldError.at("/address", new Malformed("period-reversed", 1, 2)))
        .isEqualTo(FieldError.at("/address", "period-reversed", 1, 2));
    assertThat(FieldError.at("/address", Malformed.in("city", "division-not-city", "6101")))
        .isEqualTo(FieldError.at("/address/city", "division-not-city", "6101"));
    assertThat(new Malformed("required").place()).isEmpty();
    assertThat(Malformed.in("city", "required").place()).isEqualTo("/city");
    assertThat(Malformed.in("city", "required").code()).isEqualTo("required");
  }
}
