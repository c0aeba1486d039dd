package vn.htx.core.statistics;

import java.util.HashMap;
import java.util.Map;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberFacts.Membership;
import vn.htx.core.money.Dong;
import vn.htx.core.people.MemberId;
import vn.htx.core.time.EffectivePeriod;
import vn.htx.core.time.Spell;

/**
 * Answers statistical questions slowly and obviously: the definition every backend is compared with. It reads each fact
 * once, follows every thing counted through the days asked about, and adds up what it is worth in each cell.
 *
 * <p>Facts are read in pages; what is kept is the life of each organization, and for {@link Measure#DISTINCT_MEMBERS}
 * each member counted.
 */
public final class ReferenceEvaluator {

    private final Measure measure;
    private final FactPages pages;
    private final Selection selection;
    private final Lives lives;
    private final Profiles profiles;
    private final Answer answer;

    private ReferenceEvaluator(StatisticsQuery query, FactSource source, AreaDirectory areas) {
        EffectivePeriod span = Window.span(query.time());
        measure = query.measure();
        pages = new FactPages(source, span);
        selection = new Selection(query);
        lives = new Lives(pages, selection.needed());
        profiles = new Profiles(selection, new Places(areas, query.within()), span);
        answer = new Answer(query);
    }

    /**
     * The answer, by the facts of a source.
     *
     * @throws ArithmeticException if a sum exceeds 64 bits
     */
    public static StatisticsTable evaluate(StatisticsQuery query, FactSource source, AreaDirectory areas) {
        return new ReferenceEvaluator(query, source, areas).evaluate();
    }

    private StatisticsTable evaluate() {
        switch (measure) {
            case ORGANIZATIONS -> countOrganizations();
            case CHARTER_CAPITAL -> addUpCapital();
            case MEMBERSHIPS -> countMemberships();
            case DISTINCT_MEMBERS -> countMembers();
        }
        return answer.table();
    }

    private void countOrganizations() {
        for (String id : lives.ids()) {
            Amounts organization = new Amounts();
            profileOf(id).spells().forEach(spell -> organization.hold(spell.map(selection::cell), 1));
            answer.add(organization);
        }
    }

    private void addUpCapital() {
        for (String id : lives.ids()) {
            Amounts capital = new Amounts();
            Trajectory<Map<Dimension, String>> profile = profileOf(id);
            for (Spell<Dong> sum : lives.get(id).capital().spells()) {
                profile.during(sum.period())
                        .spells()
                        .forEach(spell -> capital.hold(
                                spell.map(selection::cell), sum.value().amount()));
            }
            answer.add(capital);
        }
    }

    private void countMemberships() {
        Memberships memberships = memberships();
        pages.forEachKey(MemberFacts.MEMBERSHIP, facts -> {
            Amounts membership = new Amounts();
            facts.forEach(fact -> memberships.cells(spell(fact)).forEach(cell -> membership.hold(cell, 1)));
            answer.add(membership);
        });
    }

    private void countMembers() {
        Memberships memberships = memberships();
        Map<MemberId, Amounts> members = new HashMap<>();
        pages.forEach(MemberFacts.MEMBERSHIP, fact -> {
            Spell<Membership> spell = spell(fact);
            Amounts member = members.computeIfAbsent(spell.value().member(), unknown -> new Amounts());
            memberships.cells(spell).forEach(cell -> member.hold(cell, 1));
        });
        members.values().forEach(answer::add);
    }

    private static Spell<Membership> spell(Fact<Membership> fact) {
        return new Spell<>(fact.period(), fact.value());
    }

    private Memberships memberships() {
        Map<String, Trajectory<Map<Dimension, String>>> all = new HashMap<>();
        lives.ids().forEach(id -> all.put(id, profileOf(id)));
        return new Memberships(selection, lives, all);
    }

    private Trajectory<Map<Dimension, String>> profileOf(String id) {
        return profiles.of(lives.get(id));
    }
}
