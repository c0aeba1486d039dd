package vn.htx.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.register.DueDuty;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;

@Command(
        name = "duties",
        description = "The duty calendar: what falls due for an organization or an area, and is not done yet.",
        mixinStandardHelpOptions = true)
final class DutiesCommand implements Callable<Integer> {

    private static final List<String> HEADINGS =
            List.of("due", "organization", "rule", "about", "arose", "article", "task");

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private OrganizationFilter filter = new OrganizationFilter();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--organization", paramLabel = "ID", description = "Only this organization.")
    private @Nullable String organization;

    @Option(names = "--from", paramLabel = "DATE", description = "Due on this day or later; --as-of if not said.")
    private @Nullable LocalDate from;

    @Option(names = "--until", paramLabel = "DATE", description = "Due by this day; three months on if not said.")
    private @Nullable LocalDate until;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Rows format = Rows.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            View view = asOf.view(opened);
            filter.requireKnown(opened.parts().areas(), view.day());
            LocalDate first = from == null ? view.day() : from;
            LocalDate last = until == null ? first.plusMonths(3) : until;
            if (last.isBefore(first)) {
                throw new UserMistake("--until " + last + " lies before --from " + first);
            }
            PrintWriter out = spec.commandLine().getOut();
            Locale locale = language.locale();
            format.print(HEADINGS, due(opened, view, first, last).map(due -> row(due, locale)), out);
            out.flush();
            return ExitCode.DONE;
        }
    }

    private Stream<DueDuty> due(Register opened, View view, LocalDate first, LocalDate last) {
        if (organization != null) {
            if (!filter.isEmpty()) {
                throw new UserMistake("--organization names one; leave out what chooses among several, such as --area");
            }
            return view.duties(ListCommand.known(view, organization), first, last).stream();
        }
        return view.streamOrganizations()
                .filter(found -> filter.matches(found, opened.parts().areas()))
                .flatMap(found -> view.duties(found.id(), first, last).stream())
                .sorted(Comparator.comparing(DueDuty::lastDay));
    }

    private static List<String> row(DueDuty due, Locale locale) {
        return List.of(
                due.lastDay().toString(),
                due.organization().value(),
                due.rule(),
                due.duty().about(),
                due.duty().arose().toString(),
                due.version().citation().format(locale),
                due.text(locale));
    }
}
