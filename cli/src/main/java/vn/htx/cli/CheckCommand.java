package vn.htx.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Rulebook;
import vn.htx.core.law.Severity;
import vn.htx.core.organization.Organization;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.register.Breach;
import vn.htx.core.register.Register;
import vn.htx.core.register.View;
import vn.htx.core.time.EffectivePeriod;

@Command(
        name = "check",
        description =
                "Lists every breach of the law by how organizations stand: on a day, or begun or ended in a period.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private RegisterOption register = new RegisterOption();

    @Mixin
    private AsOfOptions asOf = new AsOfOptions();

    @Mixin
    private OrganizationFilter filter = new OrganizationFilter();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description =
                    "Look at a period, from this day to --as-of: what began or ended in it, not what lasted all along.")
    private @Nullable LocalDate since;

    @Option(
            names = "--rule",
            paramLabel = "RULE",
            split = ",",
            description = "Only these rules, such as R-MEM-02; 'htx explain RULE' says what a rule asks.")
    private List<String> rules = List.of();

    @Option(
            names = "--severity",
            paramLabel = "SEVERITY",
            split = ",",
            description = "Only breaches of this severity: critical, major or minor.")
    private List<String> severities = List.of();

    @Option(
            names = "--count",
            paramLabel = "BY",
            description = "Count the breaches by rule, province, district or commune instead of listing them.")
    private @Nullable String count;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Rows format = Rows.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Locale locale = language.locale();
        try (Register opened = Registers.openToRead(register.folder)) {
            View view = asOf.view(opened);
            filter.requireKnown(opened.parts().areas(), view.day());
            print(
                    opened,
                    lines(opened, view),
                    new BreachCounts(by(), opened.parts().areas(), view.day()),
                    locale);
            return ExitCode.DONE;
        }
    }

    private String by() {
        return count == null ? BreachCounts.RULE : count;
    }

    private void print(Register opened, Stream<BreachLine> lines, BreachCounts counts, Locale locale) {
        Rulebook rulebook = opened.parts().rulebook();
        PrintWriter out = spec.commandLine().getOut();
        if (count != null) {
            lines.forEach(counts::add);
            format.print(counts.headings(), counts.rows(rulebook, locale), out);
        } else if (format == Rows.TEXT) {
            lines.peek(counts::add).forEach(line -> line.print(rulebook, locale, out));
            out.println(counts.total() + (counts.total() == 1 ? " breach" : " breaches") + when(counts.day()));
            format.print(counts.headings(), counts.rows(rulebook, locale), out);
        } else {
            format.print(BreachLine.HEADINGS, lines.map(line -> line.cells(rulebook, locale)), out);
        }
        out.flush();
    }

    private String when(LocalDate day) {
        return since == null ? " as of " + day : " begun or ended from " + since + " to " + day;
    }

    private Stream<BreachLine> lines(Register opened, View view) {
        Predicate<Rule<?>> wanted = wanted(opened.parts().rulebook());
        return organizations(opened, view)
                .flatMap(found -> breaches(view, found, wanted).map(breach -> new BreachLine(found, breach)));
    }

    private Predicate<Rule<?>> wanted(Rulebook rulebook) {
        Set<String> named = named(new RuleNames(rulebook));
        List<Severity> grave = severities.stream()
                .map(word -> OrganizationFilter.constant(Severity.class, "--severity", word))
                .toList();
        return rule ->
                (rules.isEmpty() || named.contains(rule.id())) && (grave.isEmpty() || grave.contains(rule.severity()));
    }

    private Set<String> named(RuleNames names) {
        Set<String> ids = new HashSet<>();
        for (String name : rules) {
            List<Rule<?>> found = names.rules(name);
            if (found.isEmpty()) {
                throw names.unknown(name);
            }
            found.forEach(rule -> ids.add(rule.id()));
        }
        return ids;
    }

    private Stream<Organization> organizations(Register opened, View view) {
        LocalDate from = since == null ? view.day() : since;
        if (from.isAfter(view.day())) {
            throw new UserMistake("--since " + from + " lies after --as-of " + view.day());
        }
        EffectivePeriod looked = EffectivePeriod.of(from, view.day().plusDays(1));
        return view.streamFacts(FactQuery.all(OrganizationFacts.EXISTENCE).overlapping(looked))
                .flatMap(known -> view.findOrganization(known.fact().value().organization()).stream())
                .filter(found -> filter.matches(found, opened.parts().areas()));
    }

    private Stream<Breach> breaches(View view, Organization found, Predicate<Rule<?>> wanted) {
        LocalDate from = since;
        if (from == null) {
            return view.findings(found.id(), wanted).stream().map(finding -> new Breach(finding, Optional.empty()));
        }
        return view.breaches(found.id(), from, view.day(), wanted).stream()
                .filter(breach -> breach.endedOn().isPresent()
                        || breach.finding()
                                .since()
                                .filter(began -> !began.isBefore(from))
                                .isPresent());
    }
}
