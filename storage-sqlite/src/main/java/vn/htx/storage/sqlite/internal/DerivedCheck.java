package vn.htx.storage.sqlite.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.Tally;
import vn.htx.core.statistics.Rollup;
import vn.htx.core.storage.Reading.Flaw;

/** Checks what tables repeat or add up: days of links, tallies, sums. Nothing is held but a page and the cells of sums. */
final class DerivedCheck {

    /** How many flaws of a kind are told; who finds so many needs no more. */
    static final int MOST = 100;

    private static final String LINKS = """
            SELECT s.entry, s.kind, s.subject
            FROM entry AS e CROSS JOIN entry_subject AS s ON s.entry = e.sequence
            WHERE s.effective_on <> e.effective_on
            LIMIT ?""";

    private final Tables tables;
    private final Session session;
    private final AreaDirectory areas;
    private final List<Flaw> flaws = new ArrayList<>();

    DerivedCheck(Tables tables, Session session, AreaDirectory areas) {
        this.tables = tables;
        this.session = session;
        this.areas = areas;
    }

    List<Flaw> flaws() {
        flaws.addAll(session.list(
                LINKS,
                row -> new Flaw(
                        "entry_subject " + row.getLong(1) + " " + row.getString(2) + " " + row.getString(3),
                        "has another effective day than its entry"),
                MOST));
        for (FactType<?> type : tables.catalogue.factTypes()) {
            for (Tally tally : type.tallies()) {
                flaws.addAll(new TallyCheck(type, tally).flaws(session));
            }
        }
        if (tables.rollups.directory(session).equals(Optional.of(areas.fingerprint()))) {
            flaws.addAll(new RollupCheck(tables, session, new Rollup(areas)).flaws());
        }
        return flaws;
    }
}
