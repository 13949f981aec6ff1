package cn.portcover.testkit.whole;

import cn.portcover.domain.Sha256;
import cn.portcover.operation.port.CaptchaImages;
import io.micronaut.context.ApplicationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Eyes for those who have none: remembers what the last captchas show, so that a test or a journey
 * can sign in as a person does. Only here; a deployed system forgets it at once.
 */
public final class SeenCaptchas implements CaptchaImages {
  private static final int REMEMBERED = 1_000;

  private final ApplicationContext beans;
  private final Map<Sha256, String> seen =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, String> eldest) {
          return size() > REMEMBERED;
        }
      };

  SeenCaptchas(ApplicationContext beans) {
    this.beans = beans;
  }

  /** Drawn by the system's own. */
  @Override
  public byte[] png(String text, RandomGenerator random) {
    CaptchaImages own =
        beans.getBeansOfType(CaptchaImages.class).stream()
            .filter(images -> images != this)
            .findFirst()
            .orElseThrow();
    byte[] png = own.png(text, random);
    synchronized (seen) {
      seen.put(Sha256.of(png), text);
    }
    return png;
  }

  /** What the picture shows, if it is one of the last thousand. */
  public Optional<String> read(byte[] png) {
    synchronized (seen) {
      return Optional.ofNullable(seen.get(Sha256.of(png)));
    }
  }
}
