package vn.htx.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.register.Register;
import vn.htx.core.release.ReleaseFacts.ReleasedReport;

@Command(name = "list", description = "Lists the reports that were published.", mixinStandardHelpOptions = true)
final class ListReleasesCommand implements Callable<Integer> {

    private static final List<String> HEADINGS = List.of(
            "release", "report", "asOf", "known", "area", "period", "organization", "figures", "published", "entry");

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Rows format = Rows.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            format.print(
                    HEADINGS,
                    Shelves.shelf(opened).stream().map(ListReleasesCommand::row),
                    spec.commandLine().getOut());
            spec.commandLine().getOut().flush();
            return ExitCode.DONE;
        }
    }

    private static List<Object> row(KnownFact<ReleasedReport> known) {
        ReleasedReport released = known.fact().value();
        return List.of(
                released.release(),
                released.report(),
                released.asOf(),
                released.known(),
                released.area().map(Object::toString).orElse(""),
                released.period().orElse(""),
                released.organization().map(Object::toString).orElse(""),
                released.figures(),
                known.fact().period().from(),
                known.fact().entry());
    }
}
