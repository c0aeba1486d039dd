package vn.htx.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "htx",
        description = "The register of Viet Nam's collective economy: groups, cooperatives, unions.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            DemoCommand.class,
            ReportCommand.class,
            ReleasesCommand.class,
            ListCommand.class,
            FileCommand.class,
            VerifyCommand.class,
            CopyCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            CheckCommand.class,
            DutiesCommand.class,
            EligibilityCommand.class,
            ExplainCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:a fault in htx itself",
            "2:the command, the settings or a document cannot be understood",
            "3:the filing was refused",
            "4:the register cannot be opened, read or written",
            "5:verification found faults, or a copy differs"
        })
final class HtxCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to do: one of " + String.join(", ", spec.subcommands().keySet()));
    }
}
