package cn.portcover.domain.buyer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.reference.CountryCode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BuyerProposalTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
  private final BuyerProposal proposed =
      BuyerProposal.proposed(
          SomeCompanies.id(1),
          SomeCompanies.EXPORTER,
          SomeCompanies.SINOSURE,
          SomeBuyers.acme(),
          true,
          NOW);

  @Test
  void isBornProposedAndFoundByTheInsurer() {
    assertThat(proposed.statuses()).isEqualTo(Map.of("status", BuyerProposalStatus.PROPOSED));
    assertThat(proposed.buyerCode()).isNull();
    assertThat(proposed.version()).isEqualTo(1);
    assertThat(proposed.confirmedNew()).isTrue();
    assertThat(proposed.createdAt()).isEqualTo(NOW);
    assertThat(proposed.kind()).isEqualTo(BuyerProposal.KIND);
    assertThat(proposed.subject()).isEqualTo("buyer-proposals/" + SomeCompanies.id(1));
    assertThat(proposed.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(proposed.aliases())
        .containsExactly("sinosure/buyer-proposals/" + SomeCompanies.id(1));
    assertThat(BuyerProposal.KIND.notFound().get()).isInstanceOf(BuyerProposalNotFound.class);
  }

  @Test
  void endsWithTheCodeThatTheInsurerGives() {
    BuyerProposal registered = proposed.register(new BuyerCode("USA-1"));
    assertThat(registered.status()).isEqualTo(BuyerProposalStatus.REGISTERED);
    assertThat(registered.buyerCode()).isEqualTo(new BuyerCode("USA-1"));
    assertThat(registered.version()).isEqualTo(2);
    assertThat(registered.details()).isEqualTo(proposed.details());
    assertThatExceptionOfType(BuyerProposalSettled.class)
        .isThrownBy(() -> registered.register(new BuyerCode("USA-2")))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "REGISTERED"))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains("已建档"));
  }

  @Test
  void buyersLikeItAreNamedWhereTheyAreAlike() {
    Buyer known =
        new Buyer(
            SomeCompanies.SINOSURE,
            new BuyerCode("USA-1"),
            "ACME TRADING",
            null,
            new CountryCode("USA"),
            null,
            "12",
            BuyerStatus.ACTIVE);
    var refusal =
        new BuyerProbablyKnown(
            "/buyer", List.of(new LikelyBuyer(known, true), new LikelyBuyer(known, false)));
    assertThat(refusal.errors())
        .extracting(e -> e.pointer() + " " + e.code())
        .containsExactly(
            "/buyer/registrationNumber buyer-registration-known",
            "/buyer/englishName buyer-name-alike");
    assertThat(refusal.errors().getFirst().arguments())
        .containsExactly(known.code(), "ACME TRADING", known.country());
    assertThat(refusal.facts()).containsEntry("buyerCodes", "USA-1,USA-1");
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(BuyerStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("有效", "暂停", "已注销");
    assertThat(Arrays.stream(BuyerStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly("Active", "Suspended", "Closed");
    assertThat(BuyerProposalStatus.PROPOSED.label(Language.ZH)).isEqualTo("已提交");
    assertThat(BuyerProposalStatus.PROPOSED.label(Language.EN)).isEqualTo("Proposed");
  }
}
