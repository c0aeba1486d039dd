package vn.htx.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.DatedValue;
import vn.htx.core.law.Messages;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.Requirement;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Rulebook;
import vn.htx.core.rulebook.StandardRulebook;
import vn.htx.core.time.EffectivePeriod;

@Command(
        name = "explain",
        description =
                "Says what a rule asks: its versions with their articles, the law's numbers, and what it refuses.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

    private static final List<String> HEADINGS =
            List.of("rule", "what", "from", "until", "value", "unit", "article", "confidence", "note");

    @Parameters(paramLabel = "RULE", description = "A rule or requirement, such as R-MEM-02.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Option(
            names = "--register",
            paramLabel = "DIR",
            description = "Explain by the law of this register, with what its province added; as built in if not said.")
    private @Nullable Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text, csv or json.")
    private Rows format = Rows.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        Rulebook rulebook = rulebook();
        RuleNames names = new RuleNames(rulebook);
        Optional<Requirement> requirement = RuleNames.requirement(id);
        List<Rule<?>> rules = names.rules(id);
        if (rules.isEmpty() && requirement.isEmpty()) {
            throw names.unknown(id);
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Rows.TEXT) {
            requirement.ifPresent(found -> out.println(found.id() + "  " + RecordMapper.nameOf(found.treatment()) + "  "
                    + String.join(", ", found.by()) + (found.note().isEmpty() ? "" : "  (" + found.note() + ")")));
            rules.forEach(rule -> print(rule, rulebook, out));
        } else {
            format.print(HEADINGS, rules.stream().flatMap(rule -> rows(rule, rulebook)), out);
        }
        out.flush();
        return ExitCode.DONE;
    }

    private Rulebook rulebook() {
        if (folder == null) {
            return StandardRulebook.rulebook();
        }
        try (var opened = Registers.openToRead(folder)) {
            return opened.parts().rulebook();
        }
    }

    private static void print(Rule<?> rule, Rulebook rulebook, PrintWriter out) {
        out.println();
        out.println(rule.id() + "  " + rule.title(Messages.VIETNAMESE));
        out.println("  " + rule.title(Messages.ENGLISH));
        out.println(
                "  judges " + rule.subject().getSimpleName() + ", severity " + RecordMapper.nameOf(rule.severity()));
        out.println("  refuses "
                + (rule.refusesOn().isEmpty()
                        ? "nothing; a breach is a remark"
                        : rule.refusesOn().stream().sorted().collect(Collectors.joining(", "))
                                + "; elsewhere a breach is a remark"));
        rows(rule, rulebook).forEach(row -> out.println("  " + line(row)));
    }

    private static String line(List<String> row) {
        String period = row.get(2) + " to " + (row.get(3).isEmpty() ? "..." : row.get(3));
        String value = row.get(1).equals("version") ? "" : row.get(1) + " = " + row.get(4) + " " + row.get(5) + "  ";
        String note = row.get(8).isEmpty() ? "" : "  (" + row.get(8) + ")";
        return period + "  " + value + row.get(6) + "  " + row.get(7) + note;
    }

    private static Stream<List<String>> rows(Rule<?> rule, Rulebook rulebook) {
        Stream<List<String>> versions = rule.versions().stream().map(version -> row(rule, version));
        Stream<List<String>> values = rule.reads().stream()
                .sorted(Comparator.comparing(Parameter::name))
                .flatMap(parameter -> rulebook.pack().parameters().rows(parameter.name()).stream())
                .map(value -> row(rule, value));
        return Stream.concat(versions, values);
    }

    private static List<String> row(Rule<?> rule, RuleVersion version) {
        return List.of(
                rule.id(),
                "version",
                version.period().from().toString(),
                until(version.period()),
                version.inForce() ? "" : "none",
                "",
                version.citation().format(Messages.VIETNAMESE),
                RecordMapper.nameOf(version.confidence()),
                version.note());
    }

    private static List<String> row(Rule<?> rule, DatedValue value) {
        return List.of(
                rule.id(),
                value.parameter(),
                value.period().from().toString(),
                until(value.period()),
                value.isSupplied() ? value.value() : "not supplied",
                RecordMapper.nameOf(value.unit()),
                value.citation().format(Messages.VIETNAMESE),
                RecordMapper.nameOf(value.confidence()),
                value.note());
    }

    private static String until(EffectivePeriod period) {
        return period.end().map(Object::toString).orElse("");
    }
}
