package vn.htx.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.Report;
import vn.htx.reporting.release.FigureChange;
import vn.htx.reporting.release.Release;

@Command(
        name = "diff",
        description = "Says which figures of two releases differ, and which entries changed them.",
        mixinStandardHelpOptions = true)
final class DiffReleasesCommand implements Callable<Integer> {

    private static final String NOW = "now";

    /** How differences are told. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(index = "0", paramLabel = "A", description = "A release.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String first;

    @Parameters(
            index = "1",
            paramLabel = "B",
            description = "Another release of the same report, or 'now': A's own day by what is known now.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String second;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            Release before = Shelves.release(opened, first);
            Side one = released(opened, before);
            Side other = second.equals(NOW) ? now(opened, before) : released(opened, Shelves.release(opened, second));
            requireAlike(one.report(), other.report());
            Explainer explainer = new Explainer(opened, one.view(), other.view());
            List<Explanation> explanations = FigureChange.between(one.report(), other.report()).stream()
                    .map(explainer::explain)
                    .toList();
            DifferenceReport told =
                    new DifferenceReport(opened, one, other, explanations, restated(opened, before, one));
            if (format == Format.JSON) {
                JsonText.print(told.fields(), spec.commandLine().getOut());
            } else {
                told.print(language.language(), spec.commandLine().getOut());
            }
            return ExitCode.DONE;
        }
    }

    /**
     * One of the two points compared.
     *
     * @param view the register as the report saw it
     */
    record Side(String name, Report report, View view) {}

    private static Side released(Register opened, Release release) {
        Report report = release.report();
        return new Side(
                release.id().value(),
                report,
                opened.view(AsOf.on(report.asOf())
                        .knownAt(Known.entry(report.known().sequence()))));
    }

    private static Side now(Register opened, Release release) {
        View view = opened.view(AsOf.on(release.report().asOf()));
        return new Side(NOW, remade(opened, release, view), view);
    }

    private static Report remade(Register opened, Release release, View view) {
        if (!release.isStillMade()) {
            throw new UserMistake("this version of htx makes no report '"
                    + release.report().id() + "' any more; compare with another release");
        }
        return release.remade(view, opened.parts().areas());
    }

    private static void requireAlike(Report one, Report other) {
        if (!one.id().equals(other.id()) || !one.area().equals(other.area())) {
            throw new UserMistake(
                    "releases of one report and one area can be compared; got " + named(one) + " and " + named(other));
        }
    }

    private static String named(Report report) {
        return report.id() + report.area().map(area -> " of " + area.code()).orElse("");
    }

    /** The figures that this version reckons otherwise than the one that published them, of the same facts. */
    private static List<FigureChange> restated(Register opened, Release release, Side one) {
        return release.isStillMade()
                ? FigureChange.between(one.report(), remade(opened, release, one.view()))
                : List.of();
    }
}
