package cn.portcover.programme;

import static cn.portcover.operation.Grant.ADMIN;

import cn.portcover.domain.InvalidFields;
import cn.portcover.domain.programme.Programme;
import cn.portcover.domain.programme.ProgrammeNotFound;
import cn.portcover.domain.record.Owner;
import cn.portcover.operation.Caller;
import cn.portcover.operation.Ids;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Work;
import cn.portcover.operation.http.Request;
import cn.portcover.operation.http.Takes;
import cn.portcover.operation.port.Uploads;
import cn.portcover.spreadsheet.Limits;
import cn.portcover.spreadsheet.SpreadsheetDamaged;
import cn.portcover.spreadsheet.SpreadsheetTooLarge;
import cn.portcover.spreadsheet.SpreadsheetTypeNotAllowed;
import cn.portcover.spreadsheet.Tables;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the list of the companies that a programme is for: a workbook or a CSV file of at most
 * 4 MB and 20,000 companies, in the place of the list before. All rows must be right, or none
 * counts; with {@code partial=true} the right ones do. {@code checkCharacters=false} takes codes
 * whose check character is wrong, as some licences really have.
 */
@Operation(
    caller = ADMIN,
    changes = Programme.class,
    refuses = {
      ProgrammeNotFound.class,
      InvalidFields.class,
      ListTooLarge.class,
      SpreadsheetTypeNotAllowed.class,
      SpreadsheetDamaged.class,
      SpreadsheetTooLarge.class
    },
    keyRequired = true,
    uses = {Operation.Uses.REFERENCE, Operation.Uses.HANDOUTS})
final class PublishEligibleCompanies {
  // Base64 of it, and the event around, fit into the 6 MB that a function takes.
  private static final int MOST_BYTES = 4_000_000;
  private static final Limits LIMITS =
      new Limits(CompanyLists.MOST_COMPANIES + CompanySheet.MOST_ABOVE, 40);
  private static final Duration LINK = Duration.ofMinutes(15);

  private final Tables tables;
  private final CompanyLists lists;
  private final Uploads uploads;
  private final Ids ids;

  PublishEligibleCompanies(Tables tables, CompanyLists lists, Uploads uploads, Ids ids) {
    this.tables = tables;
    this.lists = lists;
    this.uploads = uploads;
    this.ids = ids;
  }

  @Post("/admin/programmes/{id}/companies")
  @Takes(
      value = {CorrectionWorkbook.MEDIA_TYPE, "text/csv"},
      description =
          "The published list with the columns 统一社会信用代码 and 企业名称, a workbook or a CSV file of"
              + " at most 4 MB; what it is tells its content, not its content type")
  ListReport publish(
      String id,
      @Nullable @QueryValue Boolean partial,
      @Nullable @QueryValue Boolean checkCharacters,
      Request request,
      Caller caller,
      Work work,
      Instant now) {
    Programme programme = work.require(Programme.KIND, Owner.PLATFORM, id);
    if (request.body().length > MOST_BYTES) {
      throw new ListTooLarge();
    }
    CompanySheet sheet =
        CompanySheet.of(
            tables.read(request.body(), LIMITS), !Boolean.FALSE.equals(checkCharacters));
    boolean takes =
        !sheet.good().isEmpty() && (sheet.bad().isEmpty() || Boolean.TRUE.equals(partial));
    Programme after =
        takes ? lists.publish(programme, sheet.good(), request.body(), work, now) : programme;
    return ListReport.of(
        sheet, after, takes, corrections(sheet, id, caller, now), caller.language());
  }

  private ListReport.@Nullable Corrections corrections(
      CompanySheet sheet, String programme, Caller caller, Instant now) {
    if (sheet.bad().isEmpty()) {
      return null;
    }
    String file = "handouts/programmes/" + programme + "/" + ids.next(now) + ".xlsx";
    uploads.put(
        file, CorrectionWorkbook.of(sheet.bad(), caller.language()), CorrectionWorkbook.MEDIA_TYPE);
    String name = caller.language().choose("企业名单-待更正.xlsx", "companies-to-correct.xlsx");
    return new ListReport.Corrections(
        uploads.link(file, name, CorrectionWorkbook.MEDIA_TYPE, LINK), now.plus(LINK));
  }
}
