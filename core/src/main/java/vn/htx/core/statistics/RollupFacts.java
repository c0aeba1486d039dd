package vn.htx.core.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.member.MemberFacts.Membership;

/** What sums are reckoned from: facts and tallies as known now, each at a cost that does not grow with the members. */
public interface RollupFacts {

    /** The facts of a type about an organization. */
    <F extends Record> List<Fact<F>> listOf(FactType<F> type, String organization);

    /** The memberships that groups and cooperatives of this register have in an organization. */
    List<Fact<Membership>> listRegisteredMembers(String organization);

    /** The memberships that an organization has in others. */
    List<Fact<Membership>> listMembershipsOf(String organization);

    /**
     * How many members of every type an organization has over time, by how they take part (the flags of capital, use and
     * labour): from each day on.
     */
    Map<List<Boolean>, NavigableMap<LocalDate, Long>> headcounts(String organization);
}
