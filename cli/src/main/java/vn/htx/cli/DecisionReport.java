package vn.htx.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.htx.core.fact.Column;
import vn.htx.core.fact.Fact;
import vn.htx.core.law.Finding;
import vn.htx.core.register.Decision;
import vn.htx.core.register.FactChange;
import vn.htx.core.register.Obstacle;

/**
 * Tells what became of a filing, or would become of it.
 *
 * @param moved what it does to released figures
 * @param dryRun whether nothing was kept
 */
record DecisionReport(Decision decision, ReleasesMoved moved, boolean dryRun) {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    int exitCode() {
        return decision.isAccepted() ? ExitCode.DONE : ExitCode.REFUSED;
    }

    void print(PrintWriter out) {
        if (decision instanceof Decision.Accepted accepted) {
            print(accepted, out);
        } else {
            Decision.Refused refused = (Decision.Refused) decision;
            out.println("refused");
            print("finding", refused.findings(), out);
            refused.obstacles()
                    .forEach(obstacle -> LANGUAGES.forEach(
                            language -> out.println("  " + language + "  " + obstacle.message(language))));
        }
    }

    private void print(Decision.Accepted accepted, PrintWriter out) {
        out.println((dryRun ? "would be accepted as entry " : "accepted as entry ")
                + accepted.entry().sequence() + ", digest " + accepted.entry().digest());
        print("remark", accepted.remarks(), out);
        if (dryRun) {
            accepted.impact()
                    .facts()
                    .forEach(change -> out.println(
                            (change.opened() ? "fact that becomes known " : "fact taken back ") + text(change.fact())));
        }
        print("breach that appears", accepted.impact().appeared(), out);
        print("breach that vanishes", accepted.impact().vanished(), out);
        moved.print(out);
    }

    private static void print(String what, List<Finding> findings, PrintWriter out) {
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

    private static String text(Fact<?> fact) {
        String cells = cells(fact).entrySet().stream().map(Object::toString).collect(Collectors.joining(" "));
        return fact.type().name() + " " + fact.period() + "  " + cells;
    }

    private static Map<String, Object> cells(Fact<?> fact) {
        Map<String, Object> cells = new LinkedHashMap<>();
        List<Column> columns = fact.type().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object cell = fact.cells().get(i);
            if (cell != null) {
                cells.put(columns.get(i).name(), cell);
            }
        }
        return cells;
    }

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("accepted", decision.isAccepted());
        fields.put("dryRun", dryRun);
        if (decision instanceof Decision.Accepted accepted) {
            fields.put("entry", accepted.entry().sequence());
            fields.put("digest", accepted.entry().digest());
            fields.put("remarks", findings(accepted.remarks()));
            fields.put("impact", impact(accepted));
        } else {
            Decision.Refused refused = (Decision.Refused) decision;
            fields.put("findings", findings(refused.findings()));
            fields.put(
                    "obstacles",
                    refused.obstacles().stream().map(DecisionReport::fields).toList());
        }
        return fields;
    }

    private Map<String, Object> impact(Decision.Accepted accepted) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "facts",
                accepted.impact().facts().stream().map(DecisionReport::fields).toList());
        fields.put("appeared", findings(accepted.impact().appeared()));
        fields.put("vanished", findings(accepted.impact().vanished()));
        moved.addTo(fields);
        return fields;
    }

    private static Map<String, Object> fields(FactChange change) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("known", change.opened());
        fields.put("type", change.fact().type().name());
        fields.put("from", change.fact().period().from());
        change.fact().period().end().ifPresent(end -> fields.put("until", end));
        fields.put("fact", cells(change.fact()));
        return fields;
    }

    private static List<Map<String, Object>> findings(List<Finding> findings) {
        return findings.stream().map(DecisionReport::fields).toList();
    }

    private static Map<String, Object> fields(Finding finding) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("rule", finding.rule());
        fields.put("subject", finding.subject());
        finding.since().ifPresent(day -> fields.put("since", day));
        LANGUAGES.forEach(language -> fields.put(language.toLanguageTag(), finding.message(language)));
        finding.citation().ifPresent(citation -> fields.put("article", citation.format(LANGUAGES.get(0))));
        return fields;
    }

    private static Map<String, Object> fields(Obstacle obstacle) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("subject", obstacle.subject());
        LANGUAGES.forEach(language -> fields.put(language.toLanguageTag(), obstacle.message(language)));
        fields.put("entries", obstacle.entries());
        return fields;
    }
}
