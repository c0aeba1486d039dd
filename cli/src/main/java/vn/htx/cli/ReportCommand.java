package vn.htx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.register.Register;
import vn.htx.reporting.Report;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportRequest;

@Command(
        name = "report",
        description = "Prints a report as of a day, as known at an entry.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "NAME",
            description = "Which report: ${COMPLETION-CANDIDATES}.",
            completionCandidates = Names.class)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private ReportLimits limits = new ReportLimits();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, html, csv or json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of to the terminal.")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ReportDefinition definition = definition(name);
        limits.requireFitting(definition);
        ReportPrinting printing = new ReportPrinting(format, language.language());
        try (Register opened = Registers.openToRead(register.folder)) {
            ReportRequest whole = ReportRequest.of(
                            asOf.view(opened), opened.parts().areas())
                    .withSample(Registers.isSample(register.folder));
            Report report = definition.of(limits.of(whole));
            if (file == null) {
                printing.print(report, spec.commandLine().getOut());
            } else {
                printing.print(report, file);
            }
            return ExitCode.DONE;
        }
    }

    /** The report of a name people write. */
    static ReportDefinition definition(String name) {
        try {
            return Reports.of(name);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("report " + name + ": " + e.getMessage());
        }
    }

    /** The names of the reports there are. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Reports.all().stream().map(ReportDefinition::name).iterator();
        }
    }
}
