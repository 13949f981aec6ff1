package cn.portcover.trial.company;

import static org.assertj.core.api.Assertions.assertThat;

import cn.portcover.domain.Sha256;
import cn.portcover.testkit.whole.Call;
import cn.portcover.testkit.whole.Call.Reply;
import cn.portcover.trial.Desk;
import cn.portcover.trial.Trial;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;

/** How every document is served. */
public final class Documents {
  private Documents() {}

  /** Passes when link, metadata and HEAD tell the same; answers the metadata. */
  public static Reply servedWell(Desk desk, String path, boolean sealed) {
    Reply link = Trial.requireStatus(303, desk.get(path));
    byte[] pdf = fetched(link.headers());
    assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII))
        .isEqualTo("%PDF-");
    String digest = Sha256.of(pdf).value();
    assertThat(link.headers())
        .containsEntry("x-document-sha256", digest)
        .containsEntry("x-document-sealed", String.valueOf(sealed));

    Reply metadata =
        Trial.requireStatus(200, desk.send(Call.get(path).header("accept", "application/json")));
    assertThat(metadata.text("sha256")).isEqualTo(digest);
    assertThat(metadata.text("size")).isEqualTo(String.valueOf(pdf.length));
    assertThat(metadata.at("sealed")).isEqualTo(sealed);
    assertThat(metadata.at("signedBy") != null).isEqualTo(sealed);
    assertThat(metadata.text("verification")).contains(metadata.text("number"));

    Reply head = desk.send(Call.of("HEAD", path));
    assertThat(head.status()).isEqualTo(200);
    assertThat(head.body()).isEmpty();
    assertThat(head.headers())
        .containsEntry("x-document-number", metadata.text("number"))
        .containsEntry("x-document-sha256", digest);
    return metadata;
  }

  /** The bytes behind a 303. */
  public static byte[] fetched(java.util.Map<String, String> headers) {
    URI place = URI.create(Objects.requireNonNull(headers.get("location")));
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> response =
          client.send(
              HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofByteArray());
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.headers().firstValue("content-type")).hasValue("application/pdf");
      assertThat(response.headers().firstValue("content-disposition").orElse(""))
          .startsWith("inline");
      return response.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
