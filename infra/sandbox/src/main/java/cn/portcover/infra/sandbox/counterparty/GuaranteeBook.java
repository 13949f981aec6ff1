package cn.portcover.infra.sandbox.counterparty;

import cn.portcover.infra.sandbox.json.Tree;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What insurers of customs duty have written down: limits with what is used of them, applications
 * with what they guarantee, policies. One file each, below the sandbox's folder.
 */
final class GuaranteeBook {
  private final CaseFiles cases;

  GuaranteeBook(CaseFiles cases) {
    this.cases = cases;
  }

  /** An application came: its last submission counts. */
  void applied(String insurer, Tree submitted) throws IOException {
    cases.keep(
        insurer,
        CaseFiles.Kind.GUARANTEES,
        submitted.at("applicationId").textOrEmpty(),
        submitted.members());
  }

  /** Of what it sent, and was taken. */
  void remember(String insurer, String type, Map<String, Object> data) throws IOException {
    Tree sent = new Tree(data);
    switch (type) {
      case "limit.decided" -> {
        if (!sent.at("total").isAbsent()) {
          limit(insurer, sent, usedOf(insurer, sent.at("limitId").textOrEmpty()));
        }
      }
      case "limit.changed" -> limit(insurer, sent, sent.at("used"));
      case "guarantee-policy.issued" ->
          cases.keep(
              insurer,
              CaseFiles.Kind.GUARANTEE_POLICIES,
              sent.at("policyNumber").textOrEmpty(),
              data);
      default -> {
        // Nothing that the book is kept of.
      }
    }
  }

  private Tree usedOf(String insurer, String limit) {
    return limit(insurer, limit)
        .map(known -> known.at("used"))
        .orElseGet(() -> new Tree(GuaranteePapers.money("0.00")));
  }

  private void limit(String insurer, Tree sent, Tree used) throws IOException {
    String id = sent.at("limitId").textOrEmpty();
    var entry = new LinkedHashMap<String, Object>();
    entry.put("limitId", id);
    entry.put("total", sent.at("total").value());
    entry.put("used", used.value());
    cases.keep(insurer, CaseFiles.Kind.LIMITS, id, entry);
  }

  /** {@code {limitId, total, used}}. */
  Optional<Tree> limit(String insurer, String id) {
    return cases.find(insurer, CaseFiles.Kind.LIMITS, id).map(Tree::new);
  }

  /** The one that was written down last. */
  Optional<Tree> newestLimit(String insurer) {
    return cases.newest(insurer, CaseFiles.Kind.LIMITS).map(Tree::new);
  }

  /** What was submitted. */
  Optional<Tree> application(String insurer, String id) {
    return cases.find(insurer, CaseFiles.Kind.GUARANTEES, id).map(Tree::new);
  }

  /** The application that an entry's reference names: by its number, or its policy's. */
  Optional<Tree> named(String insurer, String reference) {
    return application(insurer, reference)
        .or(
            () ->
                cases
                    .find(insurer, CaseFiles.Kind.GUARANTEE_POLICIES, reference)
                    .flatMap(
                        policy ->
                            application(
                                insurer, new Tree(policy).at("applicationId").textOrEmpty())));
  }
}
