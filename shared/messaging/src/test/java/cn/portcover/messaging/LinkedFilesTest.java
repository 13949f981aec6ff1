package cn.portcover.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.messaging.type.FileLink;
import cn.portcover.operation.json.Json;
import cn.portcover.operation.json.Writing;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LinkedFilesTest {
  private static final String FILE = "documents/PC2026-7F3K-9Q2M-0XWT-4BCD.pdf";

  private static final LinkedFiles.Links LINKS =
      (file, name, type) ->
          URI.create("https://files.example/" + file + "?as=" + name + "&type=" + type);

  private static FileLink link(URI url) {
    return new FileLink("a.pdf", "application/pdf", 9, Sha256.of(new byte[0]), url);
  }

  @Test
  void aKeptPlaceBecomesALinkWhereverItStands() {
    var file = Writing.record(link(LinkedFiles.place(FILE)));
    String body = Json.write(Map.of("data", Map.of("document", file, "all", List.of(file))));

    var linked = Json.readOwn(LinkedFiles.linked(body, LINKS));

    var data = (Map<?, ?>) linked.get("data");
    var document = (Map<?, ?>) java.util.Objects.requireNonNull(data).get("document");
    assertThat(java.util.Objects.requireNonNull(document).get("url"))
        .isEqualTo("https://files.example/" + FILE + "?as=a.pdf&type=application/pdf");
    assertThat(document.get("size")).isEqualTo(new BigDecimal(9));
    assertThat(data.get("all")).isEqualTo(List.of(document));
  }

  @Test
  void aMessageWithoutFilesIsSentAsItWasKept() {
    String body = "{\"a\":1.0,  \"b\":[ ] }";
    assertThat(LinkedFiles.linked(body, LINKS)).isSameAs(body);
  }

  /** Whatever a company writes into its own fields, it gets no link to anybody's file. */
  @Test
  void onlyAFilesOwnFieldIsLinked() {
    String place = LinkedFiles.place("documents/of-somebody-else.pdf").toString();
    String body =
        Json.write(
            Map.of(
                "remark",
                place,
                "website",
                Map.of("url", place),
                "file",
                Map.of("name", place, "mediaType", "x", "size", 1, "sha256", "y"),
                "real",
                Writing.record(link(URI.create("https://example.com/" + place)))));

    assertThat(Json.readOwn(LinkedFiles.linked(body, LINKS))).isEqualTo(Json.readOwn(body));
  }
}
