package cn.portcover.referencestore;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.RecordId;
import cn.portcover.domain.Uscc;
import cn.portcover.domain.programme.ProgrammeId;
import cn.portcover.operation.port.EligibleCompanies.Listed;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostgresEligibleCompaniesTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private static final Uscc ONE = new Uscc("91110107569535667U");
  private static final Uscc OTHER = new Uscc("91512081MA62K0260E");
  private final PostgresEligibleCompanies companies =
      new PostgresEligibleCompanies(SomeDatabase.OPEN);

  private static RecordId edition(int n) {
    return new RecordId("01JD7Z5K3M8Q4R6T9V0WXY%04d".formatted(n));
  }

  @Test
  void aCompanyIsFoundOnTheListsThatItIsOn() {
    ProgrammeId programme = new ProgrammeId("found-2022");
    companies.put(programme, edition(1), List.of(new Listed(ONE, "某公司 O'Neil {\"a,b\\\"}")), NOW);
    companies.put(
        programme, edition(2), List.of(new Listed(ONE, "某公司"), new Listed(OTHER, "另一")), NOW);

    assertThat(companies.listing(List.of(edition(1), edition(2), edition(3)), ONE))
        .containsExactlyInAnyOrder(edition(1), edition(2));
    assertThat(companies.listing(List.of(edition(1), edition(2)), OTHER))
        .containsExactly(edition(2));
    assertThat(companies.listing(List.of(edition(1)), OTHER)).isEmpty();
    assertThat(companies.listing(List.of(), ONE)).isEmpty();
  }

  @Test
  void writtenTwiceItIsThereOnce() {
    ProgrammeId programme = new ProgrammeId("twice-2022");
    List<Listed> list = List.of(new Listed(ONE, "某公司"));
    companies.put(programme, edition(10), list, NOW);
    companies.put(programme, edition(10), list, NOW.plusSeconds(9));
    assertThat(companies.listing(List.of(edition(10)), ONE)).containsExactly(edition(10));
  }

  @Test
  void whatNoLongerCountsIsForgottenAndYoungOnesStay() {
    ProgrammeId programme = new ProgrammeId("forgotten-2022");
    List<Listed> list = List.of(new Listed(ONE, "某公司"));
    companies.put(programme, edition(20), list, NOW.minusSeconds(200));
    companies.put(programme, edition(21), list, NOW.minusSeconds(200));
    companies.put(programme, edition(22), list, NOW);
    companies.put(new ProgrammeId("another"), edition(23), list, NOW.minusSeconds(200));
    List<RecordId> all = List.of(edition(20), edition(21), edition(22), edition(23));

    companies.forget(programme, List.of(edition(21)), NOW.minusSeconds(100));
    assertThat(companies.listing(all, ONE))
        .containsExactlyInAnyOrder(edition(21), edition(22), edition(23));

    companies.forget(programme, List.of(), NOW.plusSeconds(1));
    assertThat(companies.listing(all, ONE)).containsExactly(edition(23));
  }

  @Test
  void twentyThousandAreOneStatement() {
    List<Listed> list =
        IntStream.range(0, 20_000)
            .mapToObj(i -> new Listed(new Uscc("91440300MA5D%05dP".formatted(i)), "企业 " + i))
            .toList();
    companies.put(new ProgrammeId("large-2022"), edition(30), list, NOW);
    assertThat(companies.listing(List.of(edition(30)), list.getLast().uscc()))
        .containsExactly(edition(30));
  }
}
