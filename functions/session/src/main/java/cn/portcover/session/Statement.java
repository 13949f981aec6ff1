package cn.portcover.session;

import cn.portcover.domain.Language;
import cn.portcover.domain.counterparty.Counterparty;
import cn.portcover.domain.counterparty.CounterpartyId;
import cn.portcover.domain.document.DocumentKind;
import cn.portcover.domain.document.IssuedDocument;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.session.Session;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text that a person reads and signs: what is done, by which company, about what, the digest of
 * the body that is signed (of the record where there is none; {@link
 * cn.portcover.operation.signing.SignedContents} says how it is checked) and of each document
 * covered, the time.
 */
final class Statement {
  private final ToBeSigned matter;
  private final Caller caller;
  private final Work work;
  private final List<String> lines = new ArrayList<>();

  private Statement(ToBeSigned matter, Caller caller, Work work) {
    this.matter = matter;
    this.caller = caller;
    this.work = work;
  }

  static String of(ToBeSigned matter, Caller caller, Work work, Instant now) {
    return new Statement(matter, caller, work).written(now);
  }

  private String written(Instant now) {
    lines.add("国际贸易单一窗口保险服务 签名声明");
    lines.add("事项：" + matter.purpose().act());
    aboutRecord();
    aboutProposal();
    lines.add("内容摘要：SHA-256 " + matter.contents().digest());
    documents();
    Session session = caller.openSession();
    lines.add("签名企业：" + session.company().name() + "（" + session.company().uscc() + "）");
    lines.add("签名人：" + session.person());
    lines.add("时间：" + now);
    // One line each: a name with a line break in it must not write a line of the statement.
    return lines.stream()
        .map(line -> line.replaceAll("\\R", " "))
        .collect(Collectors.joining("\n"));
  }

  private void aboutRecord() {
    matter
        .record()
        .ifPresent(
            record -> {
              lines.addAll(record.statementLines());
              lines.add("记录：" + record.subject() + "，版本 " + record.version());
            });
  }

  private void aboutProposal() {
    matter
        .proposal()
        .ifPresent(
            proposal -> {
              proposal.counterparties().forEach(id -> lines.add("相对方：" + named(id)));
              lines.addAll(proposal.statementLines(matter.concerned()));
            });
  }

  private String named(CounterpartyId id) {
    Counterparty counterparty = work.require(Counterparty.KIND, Owner.PLATFORM, id.value());
    return counterparty.chineseName() + "（" + id + "）";
  }

  private void documents() {
    matter
        .record()
        .ifPresent(
            record ->
                record
                    .coveredDocuments()
                    .forEach(c -> document(record.subject(), c.kind(), c.edition())));
    matter
        .proposal()
        .ifPresent(
            proposal ->
                proposal
                    .coveredDocuments()
                    .forEach(c -> document(c.about(), c.kind(), c.edition())));
  }

  private void document(String about, DocumentKind kind, String edition) {
    IssuedDocument document =
        work.find(IssuedDocument.KIND, caller.owner(), IssuedDocument.key(about, kind, edition))
            .orElseThrow(() -> new DocumentNotOpened(kind));
    lines.add(
        "单证："
            + kind.label(Language.ZH)
            + "，编号 "
            + document.number()
            + "，SHA-256 "
            + document.sha256());
  }
}
