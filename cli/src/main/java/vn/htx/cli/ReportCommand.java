package vn.htx.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.reporting.Report;
import vn.htx.reporting.overview.ReportDefinition;
import vn.htx.reporting.overview.Reports;

@Command(
        name = "report",
        description = "Prints a report as of a day, as known at an entry.",
        mixinStandardHelpOptions = true)
final class ReportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "Which report: overview.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Option(names = "--area", paramLabel = "CODE", description = "Only this province, district or commune.")
    private @Nullable String area;

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
        ReportDefinition definition = definition();
        ReportPrinting printing = new ReportPrinting(format, language.language());
        try (Register opened = Registers.openToRead(register.folder)) {
            View view = asOf.view(opened);
            AreaDirectory areas = opened.parts().areas();
            if (area != null) {
                AreaOption.area(areas, area, view.day());
            }
            Report report = definition.of(
                    view, areas, Optional.ofNullable(area).map(AreaOption::parse), Registers.isSample(register.folder));
            if (file == null) {
                printing.print(report, spec.commandLine().getOut());
            } else {
                printing.print(report, file);
            }
            return ExitCode.DONE;
        }
    }

    private ReportDefinition definition() {
        try {
            return Reports.of(name);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("report " + name + ": " + e.getMessage());
        }
    }
}
