package cn.portcover.infra.stack;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.portcover.operation.catalogue.Row;
import cn.portcover.operation.json.Json;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;

/**
 * What the app writes, read back; made once for all tests, without an account, credentials or a
 * network.
 *
 * @param templates CloudFormation by the stacks' names
 */
record Synthesized(List<Row> rows, Path folder, Map<String, Map<String, Object>> templates) {
  private static final Path ROOT = Path.of("../..");
  private static @Nullable Synthesized all;

  /** One resource of a template. */
  record Resource(String stack, String id, String type, Map<String, Object> properties) {
    @Nullable Object at(String path) {
      return Trees.at(properties, path);
    }

    String text(String path) {
      return Trees.text(at(path));
    }
  }

  /** The whole catalogue, with example parameters. */
  static synchronized Synthesized all() {
    requireNodeAndZips();
    if (all == null) {
      all = of(PortcoverApp.catalogue(), Path.of("target/synthesized"), Synth.EXAMPLE);
    }
    return all;
  }

  static Synthesized of(List<Row> rows, Path folder, Map<String, Object> context) {
    requireNodeAndZips();
    App app = new App(AppProps.builder().outdir(folder.toString()).build());
    PortcoverApp.build(
        app, Deployment.of(context::get), rows, name -> PortcoverApp.zip(ROOT, name));
    app.synth();
    return new Synthesized(rows, folder, read(folder));
  }

  private static void requireNodeAndZips() {
    assumeTrue(
        Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
            .anyMatch(
                folder ->
                    Files.isExecutable(Path.of(folder, "node"))
                        || Files.exists(Path.of(folder, "node.exe"))),
        "skipped: CDK needs Node.js, and there is no node on the PATH");
    assumeTrue(
        Files.exists(ROOT.resolve("functions/home/target/portcover-home-function.zip")),
        "skipped: the functions are not packaged; 'mvn verify' does it");
  }

  private static Map<String, Map<String, Object>> read(Path folder) {
    Map<String, Map<String, Object>> templates = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".template.json")).toList()) {
        String name = file.getFileName().toString().replace(".template.json", "");
        templates.put(name, Json.readOwn(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return templates;
  }

  List<Resource> resources(String type) {
    List<Resource> found = new ArrayList<>();
    templates.forEach(
        (stack, template) ->
            Trees.map(Trees.at(template, "Resources"))
                .forEach(
                    (id, resource) -> {
                      if (type.equals(Trees.text(Trees.at(resource, "Type")))) {
                        found.add(
                            new Resource(
                                stack, id, type, Trees.map(Trees.at(resource, "Properties"))));
                      }
                    }));
    return found;
  }

  Resource resource(String stack, String id) {
    Object resource = Trees.at(templates.get(stack), "Resources/" + id);
    return new Resource(
        stack,
        id,
        Trees.text(Trees.at(resource, "Type")),
        Trees.map(Trees.at(resource, "Properties")));
  }

  /** The only resource of its type in the stack. */
  Resource only(String stack, String type) {
    List<Resource> found = resources(type).stream().filter(r -> r.stack().equals(stack)).toList();
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " of " + type + " in " + stack);
    }
    return found.getFirst();
  }

  /** The functions by their operations. */
  Map<String, Resource> functions() {
    Map<String, Resource> functions = new TreeMap<>();
    for (Resource function : resources("AWS::Lambda::Function")) {
      Object operation = function.at("Environment/Variables/OPERATION");
      if (operation != null && functions.put(operation.toString(), function) != null) {
        throw new AssertionError("two functions of " + operation);
      }
    }
    return functions;
  }

  Resource function(String operation) {
    return Objects.requireNonNull(functions().get(operation), operation);
  }

  /** The operation whose function an alias, by its reference, is of. */
  String operationOf(String stack, @Nullable Object alias) {
    Resource of = resource(stack, Trees.text(Trees.at(alias, "Ref")));
    Resource function = resource(stack, of.text("FunctionName/Ref"));
    return function.text("Environment/Variables/OPERATION");
  }
}
