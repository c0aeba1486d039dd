package vn.htx.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.filing.Filing;
import vn.htx.core.filing.FilingDocument;
import vn.htx.core.law.Finding;
import vn.htx.core.register.Decision;
import vn.htx.core.register.Obstacle;
import vn.htx.core.register.Register;

@Command(
        name = "file",
        description = "Files an act, written as a JSON document with an 'act' and, apart from it, 'people'.",
        mixinStandardHelpOptions = true)
final class FileCommand implements Callable<Integer> {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    @Parameters(paramLabel = "FILING.json", description = "The filing.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path document;

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Option(names = "--dry-run", description = "Say what would become of it, and keep nothing.")
    private boolean dryRun;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.open(register.folder)) {
            Filing filing = FilingDocument.read(
                    JsonDocuments.read(document), opened.parts().catalogue());
            Decision decision = dryRun ? opened.consider(filing) : opened.file(filing);
            return decision instanceof Decision.Accepted accepted ? tell(accepted) : tell((Decision.Refused) decision);
        }
    }

    private int tell(Decision.Accepted accepted) {
        PrintWriter out = spec.commandLine().getOut();
        out.println((dryRun ? "would be accepted as entry " : "accepted as entry ")
                + accepted.entry().sequence() + ", digest " + accepted.entry().digest());
        tell("remark", accepted.remarks());
        tell("breach that appears", accepted.impact().appeared());
        tell("breach that vanishes", accepted.impact().vanished());
        return ExitCode.DONE;
    }

    private int tell(Decision.Refused refused) {
        spec.commandLine().getOut().println("refused");
        tell("finding", refused.findings());
        for (Obstacle obstacle : refused.obstacles()) {
            LANGUAGES.forEach(language ->
                    spec.commandLine().getOut().println("  " + language + "  " + obstacle.message(language)));
        }
        return ExitCode.REFUSED;
    }

    private void tell(String what, List<Finding> findings) {
        PrintWriter out = spec.commandLine().getOut();
        for (Finding finding : findings) {
            out.println(what + " " + finding.rule() + " on " + finding.subject()
                    + finding.since().map(day -> ", since " + day).orElse(""));
            for (Locale language : LANGUAGES) {
                String article = finding.citation()
                        .map(citation -> " [" + citation.format(language) + "]")
                        .orElse("");
                out.println("  " + language + "  " + finding.message(language) + article);
            }
        }
    }
}
