package vn.htx.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "releases",
        description = "Publishes reports, prints what was published, and says what has changed since.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PublishCommand.class,
            ListReleasesCommand.class,
            ShowReleaseCommand.class,
            DiffReleasesCommand.class
        })
final class ReleasesCommand implements Runnable {

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
