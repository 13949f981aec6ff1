package cn.portcover.infra.sandbox.journey;

import static cn.portcover.infra.sandbox.journey.Expect.status;
import static cn.portcover.infra.sandbox.journey.Expect.that;

import cn.portcover.infra.sandbox.web.ApiAnswer;
import java.nio.file.Files;

/** A list that came as a workbook. */
final class Workbook {
  private Workbook() {}

  /** Writes it into the play's folder. */
  static String saved(Play play, ApiAnswer answer, String name) throws Exception {
    status(200, answer);
    byte[] bytes = answer.body();
    // Workbooks are ZIP files.
    that(
        bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K', "no workbook: " + answer.summary());
    Files.createDirectories(play.folder);
    play.files.add(Files.write(play.folder.resolve(name), bytes));
    return name + ", " + bytes.length + " bytes";
  }
}
