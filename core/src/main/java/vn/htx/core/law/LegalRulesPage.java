package vn.htx.core.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.time.EffectivePeriod;

/**
 * The page a lawyer reviews (danh mục quy định): every requirement and what is made of it, and every rule of a rulebook
 * with its articles, values and effects, in Vietnamese and English, as Markdown. The same rulebook always gives the same
 * page.
 */
public final class LegalRulesPage {

    private static final String VALUE_HEADER =
            "| parameter | from | until | value | unit | article | confidence | note |";

    private final Rulebook rulebook;
    private final List<Requirement> requirements;
    private final List<String> lines = new ArrayList<>();

    private LegalRulesPage(Rulebook rulebook, List<Requirement> requirements) {
        this.rulebook = rulebook;
        this.requirements = requirements;
    }

    /** Returns the page of a host's own rules, without a list of requirements. */
    public static String of(Rulebook rulebook) {
        return of(rulebook, List.of());
    }

    /** Returns the page as Markdown, lines ended by a line feed. */
    public static String of(Rulebook rulebook, List<Requirement> requirements) {
        LegalRulesPage page = new LegalRulesPage(rulebook, requirements);
        page.writeOpening();
        page.writeRequirements();
        rulebook.rules().forEach(page::writeRule);
        page.writeUnread();
        page.writeTransitions();
        page.writeInstruments();
        return String.join("\n", page.lines) + "\n";
    }

    private void writeOpening() {
        write("# Quy định pháp luật / Legal rules", "");
        write("Generated from the rulebook; change the rules or the law files, not this page.");
        write("Periods begin with the first day and end before the last. Pack digest: `"
                + rulebook.pack().digest() + "`.");
        write(
                "",
                "Confidence: "
                        + Stream.of(Confidence.values()).map(Confidence::code).collect(Collectors.joining(", "))
                        + ". A value marked *not supplied* makes its rules undetermined; *none* means the law sets no"
                        + " value.");
    }

    private void writeRequirements() {
        if (requirements.isEmpty()) {
            return;
        }
        write("", "## Danh mục / Requirements", "");
        write(
                "*rule*: judged by the rules named; *derived*: computed by the classes named; *not-executable*: left to people.",
                "");
        writeTable(
                "| requirement | treatment | by | note |",
                requirements.stream()
                        .map(requirement -> row(
                                requirement.id(),
                                requirement.treatment().code(),
                                requirement.by().stream().map(this::linked).collect(Collectors.joining(", ")),
                                requirement.note())));
    }

    private String linked(String name) {
        return rulebook.find(name)
                .map(rule -> "[" + name + "](#" + anchor(rule) + ")")
                .orElse("`" + name + "`");
    }

    /** The anchor that Markdown viewers give the heading of a rule: letters, digits and hyphens are kept. */
    private static String anchor(Rule<?> rule) {
        return heading(rule)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                .replace(' ', '-');
    }

    private static String heading(Rule<?> rule) {
        return rule.id() + " " + rule.title(Messages.VIETNAMESE);
    }

    private void writeRule(Rule<?> rule) {
        write("", "## " + heading(rule), "", rule.title(Messages.ENGLISH), "");
        write(
                "- Judges: " + rule.subject().getSimpleName(),
                "- Refuses on: " + acts(rule),
                "- Severity: " + rule.severity().name().toLowerCase(Locale.ROOT),
                "- Tested by: " + test(rule),
                "");
        writeTable(
                "| from | until | điều, khoản, điểm | article | confidence | note |",
                rule.versions().stream()
                        .map(version -> row(
                                from(version.period()),
                                until(version.period()),
                                version.citation().format(Messages.VIETNAMESE),
                                version.citation().format(Messages.ENGLISH),
                                version.confidence().code(),
                                remark(version))));
        writeValues(rule.reads().stream().map(Parameter::name).sorted());
    }

    private static String test(Rule<?> rule) {
        String name = rule.getClass().getSimpleName() + "Test";
        String folder = rule.getClass().getPackageName().replace('.', '/');
        return "[" + name + "](../core/src/test/java/" + folder + "/" + name + ".java)";
    }

    private static String remark(RuleVersion version) {
        if (version.inForce()) {
            return version.note();
        }
        return version.note().isEmpty() ? "not in force" : "not in force; " + version.note();
    }

    private static String acts(Rule<?> rule) {
        return rule.refusesOn().isEmpty()
                ? "nothing; a violation is a remark"
                : new TreeSet<>(rule.refusesOn()).stream().collect(Collectors.joining("`, `", "`", "`"))
                        + "; elsewhere a violation is a remark";
    }

    private void writeUnread() {
        Set<String> read = rulebook.rules().stream()
                .flatMap(rule -> rule.reads().stream())
                .map(Parameter::name)
                .collect(Collectors.toSet());
        List<String> unread = rulebook.pack().parameters().rows().stream()
                .map(DatedValue::parameter)
                .distinct()
                .filter(Predicate.not(read::contains))
                .toList();
        if (!unread.isEmpty()) {
            write("", "## Thông số khác / Other parameters");
            writeValues(unread.stream());
        }
    }

    private void writeValues(Stream<String> parameters) {
        List<String> rows = parameters
                .flatMap(name -> rulebook.pack().parameters().rows(name).stream())
                .map(LegalRulesPage::valueRow)
                .toList();
        if (!rows.isEmpty()) {
            write("");
            writeTable(VALUE_HEADER, rows.stream());
        }
    }

    private static String valueRow(DatedValue value) {
        return row(
                "`" + value.parameter() + "`",
                from(value.period()),
                until(value.period()),
                value.isSupplied() ? value.value() : "*not supplied*",
                value.unit().code(),
                value.citation().format(Messages.VIETNAMESE),
                value.confidence().code(),
                value.note());
    }

    private void writeTransitions() {
        if (rulebook.pack().transitions().isEmpty()) {
            return;
        }
        write("", "## Chuyển tiếp / Transition provisions", "");
        writeTable(
                "| rule | formed before | from | until | article | confidence | note |",
                rulebook.pack().transitions().stream()
                        .map(provision -> row(
                                provision.rule(),
                                provision.formedBefore().toString(),
                                from(provision.period()),
                                until(provision.period()),
                                provision.citation().format(Messages.VIETNAMESE),
                                provision.confidence().code(),
                                provision.note())));
    }

    private void writeInstruments() {
        write("", "## Văn bản / Instruments", "");
        writeTable(
                "| văn bản | tên | title | issued | from | until | issuer |",
                rulebook.pack().instruments().stream()
                        .map(instrument -> row(
                                instrument.id().format(Messages.VIETNAMESE),
                                instrument.titleVi(),
                                instrument.titleEn(),
                                instrument.issuedOn().map(Object::toString).orElse("not known"),
                                instrument.inForceFrom().map(Object::toString).orElse("not known"),
                                instrument.inForceUntil().map(Object::toString).orElse(""),
                                instrument.issuer())));
    }

    private void writeTable(String header, Stream<String> rows) {
        write(header, header.replaceAll("[^|]+", " --- "));
        rows.forEach(this::write);
    }

    private void write(String... more) {
        lines.addAll(List.of(more));
    }

    private static String row(String... cells) {
        return Stream.of(cells).map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String from(EffectivePeriod period) {
        return period.from().toString();
    }

    private static String until(EffectivePeriod period) {
        return period.end().map(Object::toString).orElse("");
    }
}
