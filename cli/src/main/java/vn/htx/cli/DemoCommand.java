package vn.htx.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.HtxException;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.RegisterParts;
import vn.htx.core.time.AsOf;
import vn.htx.reporting.Report;
import vn.htx.reporting.catalogue.Reports;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.samples.SampleClock;
import vn.htx.samples.SampleDay;
import vn.htx.samples.SampleProvince;

@Command(
        name = "demo",
        description = "Founds a made-up province through real filings, keeps it, and reports on it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 31);

    @Option(names = "--storage", paramLabel = "ID", defaultValue = "sqlite", description = "sqlite or json.")
    private String storage = "sqlite";

    @Option(
            names = "--into",
            paramLabel = "DIR",
            defaultValue = "htx-demo",
            description = "Where to keep it; an earlier demo there is replaced, anything else is left alone.")
    private Path folder = Path.of("htx-demo");

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        clear(out);
        Registers.create(folder, storage, true);
        SampleProvince province = SampleProvince.backan();
        SampleClock clock = province.clock();
        out.println(SampleProvince.note(Locale.forLanguageTag(language.code())));
        try (Register register = Registers.open(folder, RegisterParts.standard().withClock(clock))) {
            long refused = file(province, clock, register);
            report(register, out);
            return refused == 0 ? ExitCode.DONE : ExitCode.FAULT;
        }
    }

    /** An earlier demo makes way; nothing else does. */
    private void clear(PrintWriter out) throws IOException {
        if (!Registers.isSample(folder)) {
            Registers.requireEmptyOrAbsent(folder);
            return;
        }
        requireNothingFiledSince();
        out.println("replacing the earlier demo in " + folder);
        Registers.clear(folder);
    }

    /** What a person filed into the demo is not thrown away. */
    private void requireNothingFiledSince() {
        long sample = SampleProvince.backan().filings().size();
        try (Register register = Registers.openToRead(folder)) {
            if (register.lastEntry() > sample) {
                throw new UserMistake(
                        folder + " holds " + (register.lastEntry() - sample)
                                + " entries filed since the demo was made; name another folder with --into, or delete this one");
            }
        } catch (HtxException e) {
            throw new UserMistake(
                    folder + " holds an earlier demo that cannot be opened; delete it, or name another folder"
                            + " with --into: " + e.getMessage());
        }
    }

    private long file(SampleProvince province, SampleClock clock, Register register) {
        long filed = 0;
        long refused = 0;
        try (Progress progress = new Progress("filing", province.filings().size())) {
            for (SampleDay day : province.days()) {
                clock.moveTo(day.recordedAt());
                List<Decision> decisions = register.fileAll(day.filings());
                filed += decisions.size();
                refused += decisions.stream()
                        .filter(decision -> !decision.isAccepted())
                        .count();
                progress.accept(filed);
            }
        }
        return refused;
    }

    private void report(Register register, PrintWriter out) throws IOException {
        Report report = Reports.of("overview")
                .of(ReportRequest.of(
                                register.view(AsOf.on(DAY)), register.parts().areas())
                        .withSample(true));
        Path page = folder.resolve("overview-" + DAY + ".html");
        new ReportPrinting("html", language.language()).print(report, page);
        new ReportPrinting("text", language.language()).print(report, out);
        out.println();
        out.println("register  " + folder + " (" + storage + ", "
                + register.view(AsOf.on(DAY)).known() + " entries)");
        out.println("HTML      " + page);
        out.flush();
    }
}
