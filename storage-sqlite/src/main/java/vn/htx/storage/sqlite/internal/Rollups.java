package vn.htx.storage.sqlite.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.statistics.Rollup;
import vn.htx.core.statistics.RollupSums;
import vn.htx.core.storage.FactChanges;

/**
 * Keeps the sums of a register beside its facts, in the same units of work. If no directory was named to this process, it
 * cannot: then what it changes makes the sums forgotten, until a process that knows a directory makes them again.
 */
final class Rollups {

    private static final String PAGE =
            "SELECT DISTINCT organization FROM organization WHERE organization > ? ORDER BY organization LIMIT 500";
    private static final int MOST_CELLS = 20_000;
    private static final Set<String> COUNTED = Set.of(
            OrganizationFacts.EXISTENCE.name(),
            OrganizationFacts.SEAT.name(),
            OrganizationFacts.SECTOR.name(),
            MemberFacts.MEMBERSHIP.name());

    private final Tables tables;
    private final Session session;
    private final Optional<Rollup> rollup;
    private final RollupSums pending = new RollupSums();
    private boolean ready;

    /** For one unit of work. */
    Rollups(Tables tables, Session session, Optional<Rollup> rollup) {
        this.tables = tables;
        this.session = session;
        this.rollup = rollup;
    }

    /** Whether a catalogue has all facts that are added up. */
    static boolean canBeKept(Catalogue catalogue) {
        return catalogue.factTypes().stream().map(FactType::name).toList().containsAll(COUNTED);
    }

    /** What changes of facts, not yet written, will change. */
    RollupSums reckon(FactChanges changes) {
        List<Fact<?>> closed =
                changes.closed().stream().<Fact<?>>map(KnownFact::fact).toList();
        boolean counted = closed.stream().anyMatch(Rollups::isCounted)
                || changes.opened().stream().anyMatch(Rollups::isCounted);
        if (!counted) {
            return new RollupSums();
        }
        prepare();
        return rollup.map(kept -> kept.changes(facts(), closed, changes.opened()))
                .orElseGet(RollupSums::new);
    }

    private static boolean isCounted(Fact<?> fact) {
        return COUNTED.contains(fact.type().name());
    }

    private KnownRollupFacts facts() {
        return new KnownRollupFacts(tables.facts, session);
    }

    /** Takes in what was reckoned, now that the facts are written. */
    void add(RollupSums sums) {
        pending.addAll(sums);
        if (pending.size() > MOST_CELLS) {
            write();
        }
    }

    /** Writes what was taken in. */
    void write() {
        if (pending.size() > 0) {
            tables.rollups.add(session, pending);
            pending.clear();
        }
    }

    /** Sees to it that there are sums by the directory named, or none. */
    void prepare() {
        if (!ready) {
            rollup.ifPresentOrElse(
                    kept -> {
                        if (!tables.rollups.directory(session).equals(Optional.of(kept.directory()))) {
                            fill(kept);
                        }
                    },
                    () -> tables.rollups.forget(session));
            ready = true;
        }
    }

    /** Hands on the ids of all organizations there ever were. */
    static void eachOrganization(Session session, Consumer<String> reader) {
        List<String> page = session.list(PAGE, row -> Cells.text(row, 1), "");
        while (!page.isEmpty()) {
            page.forEach(reader);
            page = session.list(PAGE, row -> Cells.text(row, 1), page.get(page.size() - 1));
        }
    }

    private void fill(Rollup kept) {
        tables.rollups.begin(session, kept.directory());
        RollupSums sums = new RollupSums();
        eachOrganization(session, organization -> {
            sums.addAll(kept.of(facts(), organization));
            if (sums.size() > MOST_CELLS) {
                tables.rollups.addDays(session, sums);
                sums.clear();
            }
        });
        tables.rollups.addDays(session, sums);
        tables.rollups.carryOver(session);
    }
}
