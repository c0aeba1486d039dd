package vn.htx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "backup",
        description = {
            "Backs a register up into a new folder, while others may file into it, and verifies the backup.",
            "The backup is a register itself, as of its last entry. Lodge the head it prints elsewhere: 'htx restore --head'"
                    + " and 'htx verify --head' then show whether entries were cut off."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--to", required = true, paramLabel = "DIR", description = "A new folder.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path to;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        return new Backup(register.folder, to).write("", spec.commandLine().getOut());
    }
}
