package vn.htx.core.law;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks that the rows of a pack fit each other, and reports all that does not. */
record PackCheck(LawSource source, Problems problems) {

    void check() {
        checkInstruments();
        checkTransitions();
        checkExtensions();
        checkDesignations();
        checkCitations();
    }

    /** What ships is supported by a source: a recalled value is left empty. */
    void checkNothingIsRecalled() {
        source.values().stream()
                .filter(row ->
                        row.value().isSupplied() && !row.value().confidence().isSupported())
                .forEach(row -> problems.add(
                        row,
                        row.value().parameter() + " is merely recalled: leave the value empty until a source is read"));
    }

    private void checkInstruments() {
        Set<InstrumentId> seen = new HashSet<>();
        source.instruments().stream()
                .filter(row -> !seen.add(row.value().id()))
                .forEach(row -> problems.add(
                        row, "the instrument is listed twice: " + row.value().id()));
    }

    private void checkTransitions() {
        List<Sourced<TransitionProvision>> rows = source.transitions();
        for (int i = 0; i < rows.size(); i++) {
            TransitionProvision provision = rows.get(i).value();
            if (rows.subList(0, i).stream().anyMatch(row -> row.value().competesWith(provision))) {
                problems.add(rows.get(i), "two transition provisions on one day: " + provision.rule());
            }
        }
    }

    private void checkExtensions() {
        List<Sourced<Extension>> rows = source.extensions();
        for (int i = 0; i < rows.size(); i++) {
            Extension extension = rows.get(i).value();
            if (rows.subList(0, i).stream().anyMatch(row -> row.value().competesWith(extension))) {
                problems.add(rows.get(i), "two extensions of one due date in one scope: " + extension.rule());
            }
        }
    }

    private void checkDesignations() {
        List<Sourced<Designation>> rows = source.designations();
        for (int i = 0; i < rows.size(); i++) {
            Designation designation = rows.get(i).value();
            if (rows.subList(0, i).stream().anyMatch(row -> row.value().competesWith(designation))) {
                problems.add(
                        rows.get(i), "designated twice on one day: " + designation.name() + " " + designation.scope());
            }
        }
    }

    private void checkCitations() {
        Set<InstrumentId> known =
                source.instruments().stream().map(row -> row.value().id()).collect(Collectors.toSet());
        Stream.of(
                        source.values().stream().map(row -> row.map(DatedValue::citation)),
                        source.transitions().stream().map(row -> row.map(TransitionProvision::citation)),
                        source.extensions().stream().map(row -> row.map(Extension::citation)),
                        source.designations().stream().map(row -> row.map(Designation::citation)))
                .flatMap(rows -> rows)
                .filter(row -> !known.contains(row.value().instrument()))
                .forEach(row -> problems.add(
                        row, "unknown instrument " + row.value().instrument() + "; list it in instruments.csv"));
    }
}
