package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrialTest {
  @Test
  void fixturesReachTheirStates() {
    SomeCompany company = SomeCompany.fresh();
    SomeOffers.Offered approved = SomeOffers.approved(company);
    SomePolicies.Issued policy = SomePolicies.toAcknowledge(company);

    Desk desk = company.legalPerson();

    assertThat(desk.read(approved.path()).text("status")).isEqualTo("APPROVED");
    assertThat(desk.read(policy.path()).text("receiptStatus")).isEqualTo("AWAITING");
  }
}
