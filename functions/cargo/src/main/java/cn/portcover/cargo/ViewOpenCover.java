package cn.portcover.cargo;

import static cn.portcover.operation.Grant.CARD;

import cn.portcover.domain.Language;
import cn.portcover.domain.cargo.OpenCover;
import cn.portcover.domain.cargo.OpenCoverNotFound;
import cn.portcover.domain.policy.Policy;
import cn.portcover.domain.reference.ReferenceEntry;
import cn.portcover.domain.reference.ReferenceTable;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.port.ReferenceTables;
import io.micronaut.http.annotation.Get;
import java.time.Instant;
import java.time.LocalDate;

/** 明细查看 of an open cover. */
@Operation(
    caller = CARD,
    changes = {},
    refuses = OpenCoverNotFound.class,
    uses = Operation.Uses.REFERENCE,
    reads = OpenCover.class)
final class ViewOpenCover {
  private final ReferenceTables tables;

  ViewOpenCover(ReferenceTables tables) {
    this.tables = tables;
  }

  @Get("/cargo/open-covers/{id}")
  OpenCoverView view(String id, Caller caller, Work work, Instant now) {
    OpenCover cover = work.require(OpenCover.KIND, caller.owner(), id);
    Language language = caller.language();
    OpenCoverView.Names names =
        new OpenCoverView.Names(
            mode -> name(ReferenceTable.TRANSPORT_MODES, mode.value(), language),
            section -> name(ReferenceTable.HS_SECTIONS, section.value(), language));
    return OpenCoverView.of(cover, names, LocalDate.ofInstant(now, Policy.ZONE), language);
  }

  /** The code itself where the table has it no more. */
  private String name(ReferenceTable table, String code, Language language) {
    return tables.find(table, code).map(entry -> name(entry, language)).orElse(code);
  }

  private static String name(ReferenceEntry entry, Language language) {
    return entry.english() == null
        ? entry.chinese()
        : language.choose(entry.chinese(), entry.english());
  }
}
