package cn.portcover.feeds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Links that lead to the web and nowhere else. */
final class Links {
  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 2048;

  private Links() {}

  static Optional<URI> web(@Nullable String link) {
    if (link == null || link.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(link.strip());
      boolean web =
          uri.getScheme() != null
              && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
              && uri.getRawAuthority() != null;
      return web ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
