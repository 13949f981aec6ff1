package cn.portcover.domain.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Language;
import cn.portcover.domain.Sha256;
import cn.portcover.domain.SomeCompanies;
import cn.portcover.domain.record.Owner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IssuedDocumentTest {
  private static final DocumentNumber NUMBER = new DocumentNumber("PC2026-7F3K-9Q2M-0XWT-4BCD");

  @Test
  void standsForOneEditionAndIsFoundByItsNumber() {
    var document =
        new IssuedDocument(
            NUMBER,
            Owner.company(SomeCompanies.EXPORTER.uscc()),
            "policies/P-1",
            DocumentKind.FULL_SET,
            "effective",
            new Sha256("cd".repeat(32)),
            4,
            81_234,
            "documents/1.pdf",
            true,
            "Portcover",
            Instant.parse("2026-07-01T00:00:00Z"),
            1);
    assertThat(document.key()).isEqualTo("policies/P-1/full-set/effective");
    assertThat(IssuedDocument.key("policies/P-1", DocumentKind.POLICY, "expired"))
        .isEqualTo("policies/P-1/policy/expired");
    assertThat(document.aliases()).containsExactly("documents/" + NUMBER);
    assertThat(IssuedDocument.alias(NUMBER)).isEqualTo("documents/PC2026-7F3K-9Q2M-0XWT-4BCD");
    assertThat(document.kind().notFound().get()).isInstanceOf(DocumentNotFound.class);
  }

  @ParameterizedTest
  @CsvSource({
    "APPLICATION_FORM, application-form, false",
    "RENEWAL_FORM, renewal-form, false",
    "POLICY, policy, true",
    "FULL_SET, full-set, true",
    "SCHEME, scheme, true"
  })
  void whatTheInsurerIssuedIsSealedAndWhatTheCompanyFillsInIsNot(
      DocumentKind kind, String slug, boolean sealed) {
    assertThat(kind.slug()).isEqualTo(slug);
    assertThat(kind.sealed()).isEqualTo(sealed);
    assertThat(DocumentKind.bySlug(slug)).contains(kind);
  }

  @ParameterizedTest
  @EnumSource
  void evidenceIsAnArchiveAndEverythingElseAPdf(DocumentKind kind) {
    boolean evidence = kind.slug().endsWith("-evidence");
    assertThat(kind.mediaType()).isEqualTo(evidence ? "application/zip" : "application/pdf");
    assertThat(kind.fileName(NUMBER)).isEqualTo(NUMBER + (evidence ? ".zip" : ".pdf"));
    assertThat(evidence && kind.sealed()).isFalse();
  }

  @Test
  void noOtherNameIsAKind() {
    assertThat(DocumentKind.bySlug("POLICY")).isEmpty();
    assertThat(DocumentKind.bySlug("")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyKindIsNamedInBothLanguages(DocumentKind kind) {
    assertThat(kind.label(Language.ZH)).isNotBlank();
    assertThat(kind.label(Language.EN)).isNotBlank().isNotEqualTo(kind.label(Language.ZH));
  }
}
