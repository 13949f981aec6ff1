package cn.portcover.domain.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.portcover.domain.Language;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.counterparty.CounterpartyId;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnquiryTest {
  private final Enquiry draft = SomeEnquiries.draft();
  private final Enquiry submitted = SomeEnquiries.submitted();

  @Test
  void isBornADraftThatNobodyElseHasHeardOf() {
    assertThat(draft.statuses()).isEqualTo(Map.of("status", EnquiryStatus.DRAFT));
    assertThat(draft.version()).isEqualTo(1);
    assertThat(draft.insurer()).isEqualTo(SomeCompanies.SINOSURE);
    assertThat(draft.insurerName()).isEqualTo("中国出口信用保险公司");
    assertThat(draft.createdAt()).isEqualTo(SomeEnquiries.NOW);
    assertThat(draft.subject()).isEqualTo("enquiries/2026000000000000585");
    assertThat(draft.owner().value()).isEqualTo("C#" + SomeCompanies.EXPORTER.uscc());
    assertThat(draft.kind()).isEqualTo(Enquiry.KIND);
    assertThat(draft.aliases()).isEmpty();
    assertThat(draft.newAliases()).isEmpty();
    assertThat(Enquiry.KIND.notFound().get()).isInstanceOf(EnquiryNotFound.class);
    draft.requireOpen();
  }

  @Test
  void aDraftIsChangedAsOftenAsTheCompanyLikes() {
    var other = SomeEnquiries.insurer(new CounterpartyId("donghai-credit"), "东海信用保险");
    Enquiry changed = draft.change(other, SomeEnquiries.form("李四"));

    assertThat(changed.form().contact()).isEqualTo("李四");
    assertThat(changed.insurer()).isEqualTo(other.id());
    assertThat(changed.insurerName()).isEqualTo("东海信用保险");
    assertThat(changed.status()).isEqualTo(EnquiryStatus.DRAFT);
    assertThat(changed.version()).isEqualTo(2);
    assertThat(changed.createdAt()).isEqualTo(draft.createdAt());
  }

  @Test
  void isSubmittedWithTheNamesOfThatDayAndFoundByItsInsurer() {
    Enquiry sent =
        draft.submit(draft.form().at(SomeEnquiries.address("新雁塔区")), SomeEnquiries.SUBMISSION);

    assertThat(sent.status()).isEqualTo(EnquiryStatus.SUBMITTED);
    assertThat(sent.form().address().district().name()).isEqualTo("新雁塔区");
    assertThat(sent.form().contact()).isEqualTo("张敏");
    assertThat(sent.submission()).isEqualTo(SomeEnquiries.SUBMISSION);
    assertThat(sent.version()).isEqualTo(2);
    assertThat(sent.aliases()).containsExactly("sinosure/enquiries/2026000000000000585");
    assertThat(sent.newAliases()).isEqualTo(sent.aliases());
  }

  @Test
  void whatWasSubmittedIsReadOnly() {
    assertThatExceptionOfType(EnquiryNotOpen.class)
        .isThrownBy(() -> submitted.change(SomeEnquiries.SINOSURE, SomeEnquiries.form("李四")))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "SUBMITTED"))
        .satisfies(r -> assertThat(r.sentence(Language.ZH)).contains("已提交"));
    assertThatExceptionOfType(EnquiryNotOpen.class)
        .isThrownBy(() -> submitted.submit(submitted.form(), SomeEnquiries.SUBMISSION));
    assertThatExceptionOfType(EnquiryNotOpen.class).isThrownBy(submitted::remove);
    assertThatExceptionOfType(EnquiryNotOpen.class).isThrownBy(submitted::requireOpen);
  }

  @Test
  void isAnsweredOnce() {
    Enquiry answered = submitted.answer(SomeEnquiries.ANSWER);

    assertThat(answered.status()).isEqualTo(EnquiryStatus.ANSWERED);
    assertThat(answered.answer()).isEqualTo(SomeEnquiries.ANSWER);
    assertThat(answered.submission()).isEqualTo(SomeEnquiries.SUBMISSION);
    assertThat(answered.form()).isEqualTo(submitted.form());
    assertThat(answered.version()).isEqualTo(3);
    assertThat(answered.aliases()).hasSize(1);
    assertThat(answered.newAliases()).isEmpty();
    assertThatExceptionOfType(EnquiryNotAwaitingAnswer.class)
        .isThrownBy(() -> answered.answer(SomeEnquiries.ANSWER))
        .satisfies(r -> assertThat(r.facts()).containsEntry("currentStatus", "ANSWERED"));
    assertThatExceptionOfType(EnquiryNotAwaitingAnswer.class)
        .isThrownBy(() -> draft.answer(SomeEnquiries.ANSWER));
  }

  @Test
  void aDraftThatIsNotWantedIsRemoved() {
    Enquiry removed = draft.remove();

    assertThat(removed.status()).isEqualTo(EnquiryStatus.REMOVED);
    assertThat(removed.version()).isEqualTo(2);
    assertThat(removed.aliases()).isEmpty();
    assertThatExceptionOfType(EnquiryNotOpen.class).isThrownBy(removed::remove);
  }

  @Test
  void eachStatusIsNamedInBothLanguages() {
    assertThat(Arrays.stream(EnquiryStatus.values()).map(s -> s.label(Language.ZH)))
        .containsExactly("暂存", "已提交", "已回复", "已删除");
    assertThat(Arrays.stream(EnquiryStatus.values()).map(s -> s.label(Language.EN)))
        .containsExactly("Draft", "Submitted", "Answered", "Removed");
  }
}
