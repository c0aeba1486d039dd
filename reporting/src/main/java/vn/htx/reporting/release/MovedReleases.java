package vn.htx.reporting.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.register.Decision;
import vn.htx.core.register.View;
import vn.htx.core.release.ReleaseFacts.ReleasedReport;
import vn.htx.core.time.AsOf;

/**
 * Những báo cáo đã công bố bị tác động: the releases an entry moves.
 *
 * @param moved those whose figures move, in the order of their ids
 * @param notCompared those this version cannot read, and so does not know of, with the reason
 */
public record MovedReleases(List<MovedRelease> moved, List<ReleaseException> notCompared) {
    public MovedReleases {
        moved = List.copyOf(moved);
        notCompared = List.copyOf(notCompared);
    }

    /** None. */
    public static MovedReleases none() {
        return new MovedReleases(List.of(), List.of());
    }

    /**
     * The releases an accepted filing moves, of those that speak of the first day it changes or a later one: each such report is made
     * anew twice, as known just before the entry and at it. One that this version makes no more cannot be told.
     *
     * @param shelf the releases known before the entry
     * @param register the register as of points on both clocks, the filing's own entry included
     */
    public static MovedReleases by(
            Decision.Accepted accepted, ReleaseShelf shelf, Function<AsOf, View> register, AreaDirectory areas) {
        List<MovedRelease> moved = new ArrayList<>();
        List<ReleaseException> notCompared = new ArrayList<>();
        List<KnownFact<ReleasedReport>> reached =
                accepted.impact().firstDay().map(shelf::listAsOf).orElse(List.of());
        for (KnownFact<ReleasedReport> known : reached) {
            try {
                Release release = shelf.open(known);
                if (release.isStillMade()) {
                    MovedRelease.of(release, accepted.entry().sequence(), register, areas)
                            .ifPresent(moved::add);
                }
            } catch (ReleaseException unread) {
                notCompared.add(unread);
            }
        }
        return new MovedReleases(moved, notCompared);
    }
}
