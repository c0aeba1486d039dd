package vn.htx.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.filing.Filing;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Obstacle;
import vn.htx.core.register.Register;
import vn.htx.core.release.PublishReport;
import vn.htx.core.time.VietNamTime;
import vn.htx.reporting.definition.ReportDefinition;
import vn.htx.reporting.definition.ReportRequest;
import vn.htx.reporting.release.Release;

@Command(
        name = "publish",
        description =
                "Makes a report from all that is known now, and stores it with everything it takes to print it again.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    /** How often a report is made again because something else was filed meanwhile. */
    private static final int ATTEMPTS = 5;

    @Parameters(
            paramLabel = "NAME",
            description = "Which report: ${COMPLETION-CANDIDATES}.",
            completionCandidates = ReportCommand.Names.class)
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String name;

    @Option(names = "--id", paramLabel = "ID", required = true, description = "The release, such as overview-2025-05.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(names = "--actor", paramLabel = "ID", required = true, description = "Who publishes.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String actor;

    @Option(names = "--on", paramLabel = "DATE", description = "The day of publication; today if not said.")
    private LocalDate day = VietNamTime.dateOf(Clock.systemUTC().instant());

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private ReportLimits limits = new ReportLimits();

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReportDefinition definition = ReportCommand.definition(name);
        limits.requireFitting(definition);
        if (!asOf.known.equals("now")) {
            throw new UserMistake("--known " + asOf.known + ": a report is published from all that is known now");
        }
        Reference release = Shelves.id(id);
        try (Register opened = Registers.open(register.folder)) {
            Decision decision = publish(opened, definition, release);
            for (int again = 1; again < ATTEMPTS && isOutrun(decision); again++) {
                decision = publish(opened, definition, release);
            }
            return tell(decision);
        }
    }

    private Decision publish(Register opened, ReportDefinition definition, Reference release) {
        ReportRequest request =
                limits.of(ReportRequest.of(asOf.view(opened), opened.parts().areas())
                        .withSample(Registers.isSample(register.folder)));
        PublishReport act = Release.publish(release, definition, request);
        try {
            return opened.file(Filing.of("release-" + release, actor, day, act));
        } catch (IllegalArgumentException e) {
            throw new UserMistake("release " + release + ": " + e.getMessage());
        }
    }

    /** Whether another filing was accepted while the report was made. */
    private static boolean isOutrun(Decision decision) {
        return decision instanceof Decision.Refused refused
                && refused.obstacles().stream()
                        .anyMatch(obstacle -> obstacle.code() == Obstacle.Code.NOT_OF_THE_LAST_ENTRY);
    }

    private int tell(Decision decision) {
        PrintWriter out = spec.commandLine().getOut();
        if (decision instanceof Decision.Accepted accepted) {
            out.println("published as entry " + accepted.entry().sequence() + ", digest "
                    + accepted.entry().digest());
            return ExitCode.DONE;
        }
        out.println("refused");
        for (Obstacle obstacle : ((Decision.Refused) decision).obstacles()) {
            out.println("  vi  " + obstacle.message(Locale.forLanguageTag("vi")));
            out.println("  en  " + obstacle.message(Locale.ENGLISH));
        }
        return ExitCode.REFUSED;
    }
}
