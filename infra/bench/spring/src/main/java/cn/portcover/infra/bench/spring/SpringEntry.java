package cn.portcover.infra.bench.spring;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Starts Spring Boot with the settings that make it quick: no web server, no banner, no shutdown
 * hook, every bean made when it is first used. Enters by stream, as ours does: binding the event to
 * AWS's classes would cost it a quarter of a second more.
 */
public final class SpringEntry implements RequestStreamHandler {
  private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

  private final ConfigurableApplicationContext beans =
      new SpringApplicationBuilder(HomeFunction.class)
          .web(WebApplicationType.NONE)
          .bannerMode(Banner.Mode.OFF)
          .logStartupInfo(false)
          .registerShutdownHook(false)
          .lazyInitialization(true)
          .run();

  @Override
  public void handleRequest(InputStream in, OutputStream out, Context context) throws IOException {
    JsonMapper json = beans.getBean(JsonMapper.class);
    Map<String, Object> event = json.readValue(in.readAllBytes(), TREE);
    out.write(json.writeValueAsBytes(beans.getBean(HomePage.class).answer(event)));
  }
}
