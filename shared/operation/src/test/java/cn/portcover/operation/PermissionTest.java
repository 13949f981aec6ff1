package cn.portcover.operation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.catalogue.Permission;
import cn.portcover.operation.catalogue.Resource;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PermissionTest {
  @ParameterizedTest
  @CsvSource({
    "P, P, true",
    "P, PX, false",
    "C#*, C#91350200, true",
    "C#*, K#91350200, false",
    "C#*#policies, C#91350200#policies, true",
    "C#*#policies, C#91350200#policies#EFFECTIVE, false",
    "C#*#policies#*, C#91350200#policies#EFFECTIVE, true",
    "C#*#policies#*, C#91350200#policies, false",
    "C#*#policies, C#policies, false",
    "*, anything, true"
  })
  void aStarStandsForAnyCharacters(String pattern, String name, boolean allowed) {
    var permission = new Permission(Resource.TABLE, Set.of("dynamodb:Query"), Set.of(pattern));

    assertThat(permission.allows("dynamodb:Query", Resource.TABLE, name)).isEqualTo(allowed);
    assertThat(permission.allows("dynamodb:PutItem", Resource.TABLE, name)).isFalse();
    assertThat(permission.allows("dynamodb:Query", Resource.BY_DUE, name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource("anything")
  void whatIsGrantedAsAWholeHasNoNames(String name) {
    var permission = new Permission(Resource.SEAL_KEY, Set.of("kms:Sign"), Set.of());

    assertThat(permission.allows("kms:Sign", Resource.SEAL_KEY, name)).isTrue();
  }
}
