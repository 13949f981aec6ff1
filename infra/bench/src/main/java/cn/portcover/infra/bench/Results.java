package cn.portcover.infra.bench;

import cn.portcover.infra.bench.runtime.PackagedFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Writes {@code RESULTS.md}: what was measured, on what, and what the figures say. */
final class Results {
  private Results() {}

  static void write(Path file, String table, int rounds, LocalDate on) throws IOException {
    String text =
        """
        # Measured

        Written by `mvn -Pbench`. Medians of %d interleaved rounds, %s.

        - machine: %d cores, %s %s; DynamoDB Local and the key endpoint run on the same cores
        - Java %s under AWS's Runtime Interface Client, flags `%s`
        - no SnapStart, no class-data archive of our own

        ## Cold start

        From the start of the process to the first answer, from the packaged zip. *Ready* is when the function asks for its first
        event; *× plain* is the median of the ratios within each round to a handler that does nothing but the same read.

        %s
        ## Where the time goes

        The columns tell it: *ready* is the JVM, the client of the key service and of the store, and the bean context; the rest
        is the first request, whose classes (last column, the JDK's own included) are loaded and interpreted for the first time.
        What a row has beyond the row above it is what its additional work costs: a token verified, two queries, a body read, a
        card signature with its path. SnapStart takes the snapshot after *ready*, so its share falls away on AWS.
        """
            .formatted(
                rounds,
                on,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                String.join(" ", PackagedFunction.FLAGS),
                table);
    Files.writeString(file, text);
  }
}
