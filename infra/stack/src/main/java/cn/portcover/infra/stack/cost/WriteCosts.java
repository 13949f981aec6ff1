package cn.portcover.infra.stack.cost;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code mvn -Pcost}: writes the page of costs. */
public final class WriteCosts {
  private WriteCosts() {}

  public static void main(String[] arguments) throws IOException {
    Files.writeString(Path.of(arguments[0]), Costs.page());
    System.out.println("wrote " + Path.of(arguments[0]).normalize());
  }
}
