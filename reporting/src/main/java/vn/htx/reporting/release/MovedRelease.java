package vn.htx.reporting.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.organization.Reference;
import vn.htx.core.register.View;
import vn.htx.core.time.AsOf;
import vn.htx.core.time.Known;

/**
 * Báo cáo đã công bố bị tác động: a release whose figures an entry moves: what was published says one thing, and the register says
 * another from that entry on.
 *
 * @param figures what moves: as reckoned just before the entry, and just after it
 */
public record MovedRelease(Reference release, LocalDate asOf, List<FigureChange> figures) {
    public MovedRelease {
        figures = List.copyOf(figures);
    }

    /** What an entry moves of a release, if anything. */
    static Optional<MovedRelease> of(Release release, long entry, Function<AsOf, View> register, AreaDirectory areas) {
        AsOf day = AsOf.on(release.report().asOf());
        List<FigureChange> figures = FigureChange.between(
                release.remade(register.apply(day.knownAt(Known.entry(entry - 1))), areas),
                release.remade(register.apply(day.knownAt(Known.entry(entry))), areas));
        return Optional.of(new MovedRelease(release.id(), release.report().asOf(), figures))
                .filter(moved -> !moved.figures().isEmpty());
    }
}
