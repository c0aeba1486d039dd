package vn.htx.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.htx.cli.DiffReleasesCommand.Side;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.filing.Entry;
import vn.htx.core.register.Register;
import vn.htx.reporting.Language;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.release.FigureChange;

/**
 * Tells how two releases differ.
 *
 * @param restated figures of the first that this version reckons otherwise from the same facts
 */
record DifferenceReport(
        Register register, Side one, Side other, List<Explanation> explanations, List<FigureChange> restated) {

    private static final int SHOWN = 12;

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("before", side(one));
        fields.put("after", side(other));
        fields.put(
                "figures", explanations.stream().map(DifferenceReport::fields).toList());
        fields.put("restated", restated.stream().map(FigureFields::of).toList());
        fields.put("entries", named().stream().map(this::entry).toList());
        return fields;
    }

    private static Map<String, Object> side(Side side) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("release", side.name());
        fields.put("report", side.report().id());
        fields.put("asOf", side.report().asOf());
        fields.put("known", side.report().known().sequence());
        return fields;
    }

    private static Map<String, Object> fields(Explanation explanation) {
        Map<String, Object> fields = FigureFields.of(explanation.change());
        fields.put("explained", RecordMapper.nameOf(explanation.extent()));
        fields.put("entries", new ArrayList<>(explanation.entries()));
        if (!explanation.moves().isEmpty()) {
            fields.put("moves", explanation.moves());
        }
        return fields;
    }

    private Map<String, Object> entry(long sequence) {
        Entry entry = get(sequence);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("entry", entry.sequence());
        fields.put("recordedAt", entry.recordedAt());
        fields.put("effectiveOn", entry.effectiveOn());
        fields.put("act", entry.actType());
        fields.put("filing", entry.filing());
        fields.put("actor", entry.actor());
        return fields;
    }

    private Entry get(long sequence) {
        return Shelves.now(register).findEntry(sequence).orElseThrow();
    }

    private SortedSet<Long> named() {
        return explanations.stream()
                .flatMap(explanation -> explanation.entries().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void print(Language language, PrintWriter out) {
        Phrases phrases = Phrases.in(language);
        out.println(line(one) + " -> " + line(other) + ": " + explanations.size() + " figures differ");
        explanations.forEach(explanation -> print(explanation, phrases, out));
        restated.forEach(change -> {
            out.println(
                    "reckoned otherwise by this version from the same facts: " + FigureFields.heading(change, phrases));
            out.println("    " + FigureFields.values(change, phrases));
        });
        printEntries(out);
        out.flush();
    }

    private static String line(Side side) {
        return side.name() + " (as of " + side.report().asOf() + ", known "
                + side.report().known().sequence() + ")";
    }

    private static void print(Explanation explanation, Phrases phrases, PrintWriter out) {
        out.println(FigureFields.heading(explanation.change(), phrases));
        out.println("    " + FigureFields.values(explanation.change(), phrases));
        out.println("    " + reason(explanation));
    }

    private static String reason(Explanation explanation) {
        SortedSet<Long> entries = explanation.entries();
        String listed = entries.stream()
                .limit(SHOWN)
                .map(entry -> entry + moved(explanation, entry))
                .collect(Collectors.joining(", "));
        String all = entries.size() > SHOWN ? listed + " … (" + entries.size() + " in all)" : listed;
        return switch (explanation.extent()) {
            case ALL -> "changed by entries " + all;
            case PART -> "changed by entries " + all + ", which may not be all";
            case AMONG ->
                entries.isEmpty()
                        ? "no entry in between: days passed, or htx reckons otherwise"
                        : "opens to no list; among entries " + all;
        };
    }

    private static String moved(Explanation explanation, long entry) {
        return Optional.ofNullable(explanation.moves().get(entry))
                .map(amount -> " (" + (amount > 0 ? "+" : "") + amount + ")")
                .orElse("");
    }

    private void printEntries(PrintWriter out) {
        if (!named().isEmpty()) {
            out.println();
            Rows.TEXT.print(
                    List.of("entry", "effectiveOn", "act", "filing", "actor"),
                    named().stream()
                            .map(this::get)
                            .map(entry -> List.of(
                                    entry.sequence(),
                                    entry.effectiveOn(),
                                    entry.actType(),
                                    entry.filing(),
                                    entry.actor())),
                    out);
        }
    }
}
