package cn.portcover.domain.reference;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferenceTableTest {
  @ParameterizedTest
  @EnumSource
  void isFoundByItsNameInAddresses(ReferenceTable table) {
    assertThat(ReferenceTable.bySlug(table.slug())).contains(table);
    assertThat(table.slug()).matches("[a-z-]+");
    assertThat(table.label(Language.ZH)).matches("[\\p{IsHan}（）]+");
    assertThat(table.label(Language.EN)).matches("[A-Za-z ]+");
  }

  @Test
  void anotherNameIsNone() {
    assertThat(ReferenceTable.HS_SECTIONS.slug()).isEqualTo("hs-sections");
    assertThat(ReferenceTable.bySlug("HS_SECTIONS")).isEmpty();
    assertThat(ReferenceTable.bySlug("")).isEmpty();
  }
}
