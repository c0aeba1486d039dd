package vn.htx.storage.sqlite.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.htx.core.statistics.Rollup;
import vn.htx.core.statistics.RollupCell;
import vn.htx.core.statistics.RollupSums;
import vn.htx.core.storage.Reading.Flaw;

/**
 * Compares the sums kept with those that facts and tallies come to. Of each cell only a checksum over its days is held, which
 * adds up as counts do; the days of those cells that differ are then gone through once more.
 */
final class RollupCheck {

    private static final long ODD = 1;

    private final Tables tables;
    private final Session session;
    private final Rollup rollup;

    RollupCheck(Tables tables, Session session, Rollup rollup) {
        this.tables = tables;
        this.session = session;
        this.rollup = rollup;
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        Set<RollupCell> differing = differing();
        if (!differing.isEmpty()) {
            differences(differing)
                    .changes()
                    .forEach((cell, days) -> days.forEach((day, difference) -> flaws.add(new Flaw(
                            "rollup_day " + day + " " + String.join(" ", cell.parts()),
                            "counts " + -difference + " more than facts come to on this day"))));
        }
        flaws.addAll(tables.rollups.wrongBalances(session));
        return flaws.subList(0, Math.min(flaws.size(), DerivedCheck.MOST));
    }

    /** Cells whose checksum is not that of the facts. */
    private Set<RollupCell> differing() {
        Map<RollupCell, Long> checksums = new HashMap<>();
        eachOrganization(sums -> sums.changes()
                .forEach((cell, days) ->
                        days.forEach((day, change) -> checksums.merge(cell, change * weight(day), Long::sum))));
        tables.rollups.eachDay(session, (cell, day, change) -> checksums.merge(cell, -change * weight(day), Long::sum));
        return checksums.entrySet().stream()
                .filter(checksum -> checksum.getValue() != 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** An odd number for each day, so that no change of a single count leaves a checksum as it was. */
    private static long weight(LocalDate day) {
        long mixed = (day.toEpochDay() + 1) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        return (mixed ^ (mixed >>> 32)) | ODD;
    }

    private RollupSums differences(Set<RollupCell> wanted) {
        RollupSums differences = new RollupSums();
        eachOrganization(sums -> {
            sums.retain(wanted);
            differences.addAll(sums);
        });
        tables.rollups.eachDay(session, (cell, day, change) -> {
            if (wanted.contains(cell)) {
                differences.add(cell, day, -change);
            }
        });
        return differences;
    }

    private void eachOrganization(Consumer<RollupSums> reader) {
        KnownRollupFacts facts = new KnownRollupFacts(tables.facts, session);
        Rollups.eachOrganization(session, organization -> reader.accept(rollup.of(facts, organization)));
    }
}
