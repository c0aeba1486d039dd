package vn.htx.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.law.Finding;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;

@Command(
        name = "eligibility",
        description = "Whether an organization may have the support of a measure, with the reasons and the articles.",
        mixinStandardHelpOptions = true)
final class EligibilityCommand implements Callable<Integer> {

    private static final List<String> HEADINGS = List.of("rule", "verdict", "article", "reason");

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Parameters(index = "0", paramLabel = "ORGANIZATION", description = "The id of the organization.")
    private String organization = "";

    @Parameters(index = "1", paramLabel = "MEASURE", description = "The id of the measure.")
    private String measure = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Rows format = Rows.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            PrintWriter out = spec.commandLine().getOut();
            Locale locale = language.locale();
            format.print(HEADINGS, asked(opened).stream().map(finding -> row(finding, locale)), out);
            out.flush();
            return ExitCode.DONE;
        }
    }

    private List<Finding> asked(Register opened) {
        View view = asOf.view(opened);
        try {
            return view.eligibility(new OrganizationId(organization), Reference.parse(measure));
        } catch (IllegalArgumentException e) {
            throw new UserMistake(String.valueOf(e.getMessage()));
        }
    }

    private static List<String> row(Finding finding, Locale locale) {
        return List.of(
                finding.rule(),
                finding.verdict().kind().name().toLowerCase(Locale.ROOT),
                finding.citation().map(citation -> citation.format(locale)).orElse(""),
                finding.message(locale));
    }
}
