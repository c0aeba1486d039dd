package vn.htx.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which register a command works on. */
final class RegisterOption {

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "The register's folder, with its htx.properties; the current folder if not said.")
    Path folder = Path.of("");
}
