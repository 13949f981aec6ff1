package cn.portcover.guarantee;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.document.RenderedPdf;
import cn.portcover.document.guarantee.GuaranteePolicyPdf;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.DocumentNotFound;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.guarantee.GuaranteePolicy;
import cn.portcover.domain.guarantee.GuaranteePolicyNotFound;
import cn.portcover.domain.guarantee.GuaranteePolicyNumberShared;
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

/** 电子保单 预览, 下载, 打印 of a guarantee: as it stands, each version sealed once. */
@Operation(
    caller = CARD,
    changes = IssuedDocument.class,
    refuses = {
      GuaranteePolicyNotFound.class,
      GuaranteePolicyNumberShared.class,
      DocumentNotFound.class
    },
    uses = {Operation.Uses.FILES, Operation.Uses.SEAL_KEY, Operation.Uses.REFERENCE},
    reads = GuaranteePolicy.class)
final class DownloadGuaranteePolicyDocument {
  private final IssuedDocuments documents;
  private final DocumentAnswers answers;
  private final Provider<GuaranteePolicyPdf> pdf;
  private final TableNames names;

  DownloadGuaranteePolicyDocument(
      IssuedDocuments documents,
      DocumentAnswers answers,
      Provider<GuaranteePolicyPdf> pdf,
      TableNames names) {
    this.documents = documents;
    this.answers = answers;
    this.pdf = pdf;
    this.names = names;
  }

  @Get("/guarantee/policies/{policyNumber}/documents/{kind}")
  @ServesDocument
  Answer download(
      String policyNumber, String kind, Request request, Caller caller, Work work, Instant now) {
    GuaranteePolicy policy = GuaranteePolicies.require(policyNumber, caller, work);
    if (!DocumentKind.GUARANTEE_POLICY.slug().equals(kind)) {
      throw new DocumentNotFound();
    }
    IssuedDocument document =
        documents.of(
            policy,
            DocumentKind.GUARANTEE_POLICY,
            policy.edition(),
            caller.actor(),
            now,
            RenderedPdf.headed(
                heading -> pdf.get().render(policy, names.in(heading.language()), heading)));
    return answers.answer(document, request, caller.language());
  }
}
