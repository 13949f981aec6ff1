package cn.portcover.admin;

import static cn.portcover.operation.Grant.PLATFORM;

import cn.portcover.domain.Malformed;
import cn.portcover.domain.record.Actor;
import cn.portcover.domain.record.Owner;
import cn.portcover.domain.signature.TrustAnchor;
import cn.portcover.operation.Operation;
import cn.portcover.operation.Scheduled;
import cn.portcover.operation.Works;
import cn.portcover.operation.port.CertificateFiles;
import cn.portcover.operation.port.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches each authority's revocation list; one that cannot be had leaves the last one until it is
 * stale.
 */
@Operation(
    caller = PLATFORM,
    changes = TrustAnchor.class,
    refuses = {},
    uses = Operation.Uses.INTERNET,
    every = "PT1H")
final class RefreshRevocationLists implements Scheduled {
  private static final Logger LOG = LoggerFactory.getLogger(RefreshRevocationLists.class);

  /** What fits into a record beside the certificate. */
  private static final int MOST_BYTES = 250_000;

  private static final int MOST_ANCHORS = 100;

  /** For one list: an authority that says nothing must not keep the others waiting. */
  private static final Duration WHOLE = Duration.ofSeconds(10);

  private final Works works;
  private final CertificateFiles files;

  RefreshRevocationLists(Works works, CertificateFiles files) {
    this.works = works;
    this.files = files;
  }

  @Override
  public int run(Instant now) {
    int refreshed = 0;
    for (TrustAnchor anchor :
        works
            .store()
            .list(TrustAnchor.KIND, Owner.PLATFORM, Map.of(), MOST_ANCHORS, null)
            .items()) {
      refreshed += refresh(anchor, now) ? 1 : 0;
    }
    return refreshed;
  }

  /** An authority that makes its list anew whenever it is asked must not be asked again at once. */
  @Override
  public boolean isQueue() {
    return false;
  }

  private boolean refresh(TrustAnchor anchor, Instant now) {
    URI url = anchor.revocationListUrl();
    if (url == null || anchor.retiredAt() != null) {
      return false;
    }
    try {
      byte[] der = fetch(url);
      var list = files.revocationList(der, Base64.getDecoder().decode(anchor.certificate()));
      String encoded = Base64.getEncoder().encodeToString(der);
      return !encoded.equals(anchor.revocationList())
          && keep(anchor.refreshed(encoded, list.nextUpdate()), now);
    } catch (IOException | Malformed e) {
      LOG.warn(
          "the revocation list of {} cannot be had from {}: {}",
          anchor.name(),
          url,
          e.getMessage());
      return false;
    }
  }

  private boolean keep(TrustAnchor refreshed, Instant now) {
    try {
      return works.commit(
          "RefreshRevocationLists",
          Actor.platform("RefreshRevocationLists"),
          now,
          work -> {
            work.require(TrustAnchor.KIND, Owner.PLATFORM, refreshed.key());
            work.keep(refreshed);
            return true;
          });
    } catch (Store.Raced raced) {
      return false;
    }
  }

  private static byte[] fetch(URI url) throws IOException {
    HttpClient client =
        HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    try {
      // The request's own timeout ends with the answer's head; this one is for the whole of it.
      HttpResponse<byte[]> response =
          client
              .sendAsync(
                  HttpRequest.newBuilder(url).build(),
                  HttpResponse.BodyHandlers.limiting(
                      HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES))
              .get(WHOLE.toSeconds(), TimeUnit.SECONDS);
      if (response.statusCode() != 200) {
        throw new IOException("status " + response.statusCode());
      }
      return response.body();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException("not had within the time: " + e, e);
    } catch (IllegalArgumentException e) {
      throw new IOException("not an http address", e);
    } finally {
      client.shutdownNow();
    }
  }
}
