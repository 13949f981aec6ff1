package cn.portcover.trial;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.operation.port.Workbooks;
import cn.portcover.spreadsheet.Limits;
import cn.portcover.spreadsheet.Line;
import cn.portcover.spreadsheet.Tables;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists as workbooks ({@code ?format=xlsx}), as they are answered and as they are read. */
public final class Workbook {
  private static final Limits LIMITS = new Limits(10_000, 100);

  private Workbook() {}

  /** The lines of the answer, the headings first. */
  public static List<Line> lines(Call call) {
    return new Tables().read(file(call), LIMITS);
  }

  /** The bytes of the answer, which must be a workbook. */
  public static byte[] file(Call call) {
    Map<String, Object> answer = Trial.system().handle(call.event());
    assertThat(answer.get("statusCode")).as("%s", Reply.of(answer)).isEqualTo(200);
    Map<?, ?> headers = (Map<?, ?>) Objects.requireNonNull(answer.get("headers"));
    assertThat(headers.get("content-type")).isEqualTo(Workbooks.MEDIA_TYPE);
    assertThat(headers.get("content-disposition"))
        .asString()
        .matches("attachment; filename=\"[a-z-]+\\.xlsx\"");
    assertThat(headers.get("cache-control")).isEqualTo("no-store");
    assertThat(answer.get("isBase64Encoded")).isEqualTo(true);
    return Base64.getDecoder().decode(String.valueOf(answer.get("body")));
  }
}
