package cn.portcover.policy;

import static cn.portcover.operation.Grant.MEMBER;

import cn.portcover.document.Heading;
import cn.portcover.document.RenderedPdf;
import cn.portcover.document.policy.FullSetPdf;
import cn.portcover.document.policy.PolicyPdf;
import cn.portcover.document.policy.SchemePdf;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.policy.PolicyNotFound;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.document.DocumentAnswers;
import cn.portcover.operation.document.IssuedDocuments;
import cn.portcover.operation.document.ServesDocument;
import cn.portcover.operation.http.Answer;
import cn.portcover.operation.http.Request;
import io.micronaut.http.annotation.Get;
import jakarta.inject.Provider;
import java.time.Instant;

/** 查看电子保单 / 全套单证 / 投保方案: sealed when first asked for, the same bytes ever after. */
@Operation(
    caller = MEMBER,
    changes = IssuedDocument.class,
    refuses = {PolicyNotFound.class, DocumentNotFound.class},
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY},
    reads = Policy.class)
final class DownloadPolicyDocument {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<PolicyPdf> policyPdf;
  private final Provider<FullSetPdf> fullSetPdf;
  private final Provider<SchemePdf> schemePdf;

  DownloadPolicyDocument(
      IssuedDocuments documents,
      DocumentAnswers answers,
      Provider<PolicyPdf> policyPdf,
      Provider<FullSetPdf> fullSetPdf,
      Provider<SchemePdf> schemePdf) {
    this.documents = documents;
    this.answers = answers;
    this.policyPdf = policyPdf;
    this.fullSetPdf = fullSetPdf;
    this.schemePdf = schemePdf;
  }

  @Get("/policies/{policyNumber}/documents/{kind}")
  @ServesDocument
  Answer download(
      String policyNumber, String kind, Request request, Caller caller, Work work, Instant now) {
    Policy policy = work.require(Policy.KIND, caller.owner(), policyNumber);
    DocumentKind wanted =
        DocumentKind.bySlug(kind)
            .filter(PolicyView.DOCUMENTS::contains)
            .orElseThrow(DocumentNotFound::new);
    IssuedDocument document =
        documents.of(
            policy,
            wanted,
            policy.edition(),
            caller.actor(),
            now,
            RenderedPdf.headed(heading -> render(wanted, policy, heading)));
    return answers.answer(document, request, caller.language());
  }

  private RenderedPdf render(DocumentKind kind, Policy policy, Heading heading) {
    return switch (kind) {
      case POLICY -> policyPdf.get().render(policy, heading);
      case FULL_SET -> fullSetPdf.get().render(policy, heading);
      case SCHEME -> schemePdf.get().render(policy, heading);
      default -> throw new DocumentNotFound();
    };
  }
}
