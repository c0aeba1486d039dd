package vn.htx.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingDocument;
import vn.htx.core.register.Considered;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;
import vn.htx.reporting.release.MovedReleases;
import vn.htx.reporting.release.ReleaseShelf;

@Command(
        name = "file",
        description = "Files an act, written as a JSON document with an 'act' and, apart from it, 'people'.",
        mixinStandardHelpOptions = true)
final class FileCommand implements Callable<Integer> {

    /** How decisions are told. */
    enum Format {
        TEXT,
        JSON
    }

    @Parameters(paramLabel = "FILING.json", description = "The filing.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path document;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--dry-run", description = "Say what would become of it, and keep nothing.")
    private boolean dryRun;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json.")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.open(register.folder)) {
            Filing filing = FilingDocument.read(
                    JsonDocuments.read(document), opened.parts().catalogue());
            DecisionReport report = dryRun
                    ? opened.consider(filing, considered -> considered(opened, considered))
                    : filed(opened, filing);
            if (format == Format.JSON) {
                JsonText.print(report.fields(), spec.commandLine().getOut());
            } else {
                report.print(spec.commandLine().getOut());
            }
            return report.exitCode();
        }
    }

    private static DecisionReport considered(Register opened, Considered considered) {
        MovedReleases moved = moved(opened, considered.decision(), considered::view);
        return new DecisionReport(considered.decision(), ReleasesMoved.of(moved), true);
    }

    private static DecisionReport filed(Register opened, Filing filing) {
        Decision decision = opened.file(filing);
        return new DecisionReport(
                decision, ReleasesMoved.afterwards(() -> moved(opened, decision, opened::view)), false);
    }

    /** The releases a filing moves: those that were known before it. */
    private static MovedReleases moved(Register opened, Decision decision, Function<AsOf, View> views) {
        if (!(decision instanceof Decision.Accepted accepted)) {
            return MovedReleases.none();
        }
        long before = accepted.entry().sequence() - 1;
        View known = views.apply(AsOf.on(accepted.entry().effectiveOn()).knownAt(Known.entry(before)));
        ReleaseShelf shelf = new ReleaseShelf(known, opened.parts().catalogue());
        return MovedReleases.by(accepted, shelf, views, opened.parts().areas());
    }
}
