package vn.htx.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which register a command works on. */
final class RegisterOption {

    @Option(
            names = "--register",
            required = true,
            paramLabel = "DIR",
            description = "The register's folder, with its htx.properties.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    Path folder;
}
