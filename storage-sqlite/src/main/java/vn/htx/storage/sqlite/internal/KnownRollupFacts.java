package vn.htx.storage.sqlite.internal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.statistics.RollupFacts;
import vn.htx.core.storage.Knowledge;

/** What sums are reckoned from, as known now to a session. */
record KnownRollupFacts(FactTables facts, Session session) implements RollupFacts {

    private static final String ORGANIZATION = "organization";
    static final String REGISTERED_MEMBERS = new FactListing<>(MemberFacts.MEMBERSHIP)
            .textNow("membership_by_organizations", "organization = ? AND type IN ('cooperative', 'group')");
    private static final String HEADCOUNTS = "SELECT capital, \"use\", labour, day, balance FROM "
            + TallyTable.nameOf(MemberFacts.BY_PARTICIPATION) + " WHERE organization = ?";

    @Override
    public <F extends Record> List<Fact<F>> listOf(FactType<F> type, String organization) {
        FactQuery<F> query = FactQuery.all(type).where(ORGANIZATION, organization);
        return facts.get(type).list(session, query, Knowledge.now()).stream()
                .map(KnownFact::fact)
                .toList();
    }

    @Override
    public List<Fact<Membership>> listRegisteredMembers(String organization) {
        return facts.get(MemberFacts.MEMBERSHIP).listNow(session, REGISTERED_MEMBERS, organization);
    }

    @Override
    public List<Fact<Membership>> listMembershipsOf(String organization) {
        return facts
                .get(MemberFacts.MEMBERSHIP)
                .list(session, FactQuery.all(MemberFacts.MEMBERSHIP).where("member", organization), Knowledge.now())
                .stream()
                .map(KnownFact::fact)
                .toList();
    }

    @Override
    public Map<List<Boolean>, NavigableMap<LocalDate, Long>> headcounts(String organization) {
        Map<List<Boolean>, NavigableMap<LocalDate, Long>> counts = new HashMap<>();
        session.list(
                HEADCOUNTS,
                row -> counts.computeIfAbsent(
                                List.of(row.getInt(1) != 0, row.getInt(2) != 0, row.getInt(3) != 0),
                                unknown -> new TreeMap<>())
                        .put(Cells.day(row, 4), row.getLong(5)),
                organization);
        return counts;
    }
}
