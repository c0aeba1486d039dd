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

/**
 * What a filing does to released figures, or why that could not be told.
 *
 * @param releases those that move; none when it could not be told
 * @param trouble what stood in the way
 */
record ReleasesMoved(List<MovedRelease> releases, Optional<String> trouble) {

    private static final Phrases PHRASES = Phrases.in(Language.DEFAULT);
    private static final String NEXT =
            "the filing is kept; 'htx releases list' names the releases, 'htx releases diff ID now' compares one again";

    static ReleasesMoved of(List<MovedRelease> releases) {
        return new ReleasesMoved(releases, Optional.empty());
    }

    /** As compared after the filing was kept: nothing that goes wrong now may hide that it was. */
    static ReleasesMoved afterwards(Supplier<List<MovedRelease>> compared) {
        try {
            return of(compared.get());
        } catch (RuntimeException e) {
            return new ReleasesMoved(List.of(), Optional.of(Failures.sentence(e)));
        }
    }

    void print(PrintWriter out) {
        releases.forEach(release -> print(release, out));
        trouble.ifPresent(reason -> {
            out.println("warning: released figures could not be compared: " + reason);
            out.println("  " + NEXT);
        });
    }

    private static void print(MovedRelease release, PrintWriter out) {
        out.println("released figures that move: " + release.release() + ", as of " + release.asOf());
        for (FigureChange change : release.figures()) {
            out.println("  " + FigureFields.heading(change, PHRASES));
            out.println("      " + FigureFields.values(change, PHRASES));
        }
    }

    /** Adds the releases; where they could not be told, no list, which would say there are none. */
    void addTo(Map<String, Object> impact) {
        trouble.ifPresentOrElse(
                reason -> impact.put("releasesNotCompared", notCompared(reason)),
                () -> impact.put(
                        "releases", releases.stream().map(ReleasesMoved::fields).toList()));
    }

    private static Map<String, Object> notCompared(String reason) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("reason", reason);
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
