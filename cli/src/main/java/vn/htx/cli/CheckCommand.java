package vn.htx.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.law.Deadline;
import vn.htx.core.law.Finding;
import vn.htx.core.law.Remedy;
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

    private static final List<String> HEADINGS = List.of(
            "organization",
            "area",
            "rule",
            "severity",
            "since",
            "ended",
            "article",
            "confidence",
            "facts",
            "message",
            "remedy",
            "deadline");

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

    /** One breach with the organization that is in it. */
    private record Line(Organization organization, Breach breach) {
        Finding finding() {
            return breach.finding();
        }
    }

    @Override
    public Integer call() {
        try (Register opened = Registers.openToRead(register.folder)) {
            View view = asOf.view(opened);
            PrintWriter out = spec.commandLine().getOut();
            Stream<Line> lines = lines(opened, view);
            if (count != null) {
                BreachCounts counts = new BreachCounts(count, opened.parts().areas(), view.day());
                lines.forEach(line -> counts.add(line.organization(), line.finding()));
                format.print(counts.headings(), counts.rows(opened.parts().rulebook(), locale()), out);
            } else if (format == Rows.TEXT) {
                BreachCounts counts = new BreachCounts("rule", opened.parts().areas(), view.day());
                lines.peek(line -> counts.add(line.organization(), line.finding()))
                        .forEach(line -> print(line, opened.parts().rulebook(), out));
                out.println(counts.total() + (counts.total() == 1 ? " breach" : " breaches") + " as of " + view.day());
                format.print(counts.headings(), counts.rows(opened.parts().rulebook(), locale()), out);
            } else {
                format.print(
                        HEADINGS, lines.map(line -> row(line, opened.parts().rulebook())), out);
            }
            out.flush();
            return ExitCode.DONE;
        }
    }

    private Locale locale() {
        return language.locale();
    }

    private Stream<Line> lines(Register opened, View view) {
        Rulebook rulebook = opened.parts().rulebook();
        requireKnown(rulebook);
        List<Severity> wanted = severities.stream()
                .map(word -> OrganizationFilter.constant(Severity.class, "--severity", word))
                .toList();
        Stream<Organization> organizations = organizations(opened, view);
        return organizations.flatMap(
                found -> breaches(view, found, rule -> isWanted(rule, wanted)).map(breach -> new Line(found, breach)));
    }

    private boolean isWanted(Rule<?> rule, List<Severity> wanted) {
        return (rules.isEmpty() || rules.contains(rule.id())) && (wanted.isEmpty() || wanted.contains(rule.severity()));
    }

    private void requireKnown(Rulebook rulebook) {
        rules.stream().filter(id -> rulebook.find(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new UserMistake("--rule " + id + ": there is no such rule; docs/legal-rules.md lists them");
        });
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

    private List<String> row(Line line, Rulebook rulebook) {
        Finding finding = line.finding();
        return List.of(
                line.organization().id().value(),
                line.organization().profile().seat().value(),
                finding.rule(),
                severity(finding, rulebook),
                finding.since().map(Object::toString).orElse(""),
                line.breach().endedOn().map(Object::toString).orElse(""),
                finding.citation().map(citation -> citation.format(locale())).orElse(""),
                RecordMapper.nameOf(finding.confidence()),
                facts(finding),
                finding.message(locale()),
                finding.verdict().remedy().map(this::text).orElse(""),
                deadline(finding));
    }

    private static String facts(Finding finding) {
        return finding.facts().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" "));
    }

    private static String severity(Finding finding, Rulebook rulebook) {
        return rulebook.find(finding.rule())
                .map(Rule::severity)
                .map(RecordMapper::nameOf)
                .orElseThrow();
    }

    private String text(Remedy remedy) {
        return remedy.code().text(locale());
    }

    private static String deadline(Finding finding) {
        return finding.verdict()
                .remedy()
                .flatMap(Remedy::deadline)
                .flatMap(Deadline::lastDay)
                .map(Object::toString)
                .orElse("");
    }

    private void print(Line line, Rulebook rulebook, PrintWriter out) {
        Finding finding = line.finding();
        String ended = line.breach().endedOn().map(day -> ", ended " + day).orElse("");
        out.println(line.organization().id() + "  " + finding.rule() + "  " + severity(finding, rulebook) + "  since "
                + finding.since().map(Object::toString).orElse("?") + ended);
        out.println("    " + finding.message(locale()));
        finding.citation().ifPresent(citation -> out.println("    " + citation.format(locale())));
        finding.verdict().remedy().ifPresent(remedy -> out.println("    -> " + text(remedy) + until(finding)));
    }

    private static String until(Finding finding) {
        String day = deadline(finding);
        return day.isEmpty() ? "" : " (" + day + ")";
    }
}
