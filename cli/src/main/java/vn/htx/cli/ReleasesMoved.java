package vn.htx.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.htx.reporting.Language;
import vn.htx.reporting.Phrases;
import vn.htx.reporting.release.FigureChange;
import vn.htx.reporting.release.MovedRelease;
import vn.htx.reporting.release.MovedReleases;

/**
 * What a filing does to released figures, or why that could not be told.
 *
 * @param releases those that move; empty when that could be told of none
 * @param troubles what stood in the way, of all releases or of some
 */
record ReleasesMoved(Optional<List<MovedRelease>> releases, List<String> troubles) {

    private static final Phrases PHRASES = Phrases.in(Language.DEFAULT);
    private static final String NEXT =
            "'htx releases list' names the releases, 'htx releases diff ID now' compares one again";

    static ReleasesMoved of(MovedReleases moved) {
        return new ReleasesMoved(
                Optional.of(moved.moved()),
                moved.notCompared().stream().map(Failures::sentence).toList());
    }

    /** As compared after the filing was kept: nothing that goes wrong now may hide that it was. */
    static ReleasesMoved afterwards(Supplier<MovedReleases> compared) {
        try {
            return of(compared.get());
        } catch (RuntimeException e) {
            return new ReleasesMoved(Optional.empty(), List.of(Failures.sentence(e)));
        }
    }

    void print(PrintWriter out) {
        releases.ifPresent(moved -> moved.forEach(release -> print(release, out)));
        for (String reason : troubles) {
            out.println("warning: released figures could not be compared: " + reason);
        }
        if (!troubles.isEmpty()) {
            out.println("  " + NEXT);
        }
    }

    private static void print(MovedRelease release, PrintWriter out) {
        out.println("released figures that move: " + release.release() + ", as of " + release.asOf());
        for (FigureChange change : release.figures()) {
            out.println("  " + FigureFields.heading(change, PHRASES));
            out.println("      " + FigureFields.values(change, PHRASES));
        }
    }

    /** Adds the releases; where none could be told, no list, which would say there are none. */
    void addTo(Map<String, Object> impact) {
        releases.ifPresent(moved ->
                impact.put("releases", moved.stream().map(ReleasesMoved::fields).toList()));
        if (!troubles.isEmpty()) {
            impact.put("releasesNotCompared", notCompared());
        }
    }

    private Map<String, Object> notCompared() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reasons", troubles);
        fields.put("next", NEXT);
        return fields;
    }

    private static Map<String, Object> fields(MovedRelease release) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("release", release.release());
        fields.put("asOf", release.asOf());
        fields.put("figures", release.figures().stream().map(FigureFields::of).toList());
        return fields;
    }
}
