package vn.htx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "restore",
        description = "Makes a register from a backup, in a new folder, and verifies it. Nothing is ever overwritten.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Option(names = "--from", required = true, paramLabel = "DIR", description = "The backup.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path from;

    @Option(
            names = "--register",
            required = true,
            paramLabel = "DIR",
            description = "A new folder; what stands in the register's place is to be moved away first.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Option(
            names = "--head",
            paramLabel = "DIGEST",
            defaultValue = "",
            description =
                    "The head lodged elsewhere: an entry must have this digest, or the backup is not the one meant.")
    private String head = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Backup(from, to).write(head, spec.commandLine().getOut());
    }
}
