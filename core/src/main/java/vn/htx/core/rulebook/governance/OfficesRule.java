package vn.htx.core.rulebook.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactType;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A rule about who holds the offices of a cooperative or union. */
abstract class OfficesRule extends CitedRule<OrganizationOnDay> implements OrganizationRule {

    /** None of the offices the rule is about is filled. */
    static final ReasonCode VACANT = ReasonCode.exemption(OfficesRule.class, "office.vacant");

    private final Set<FactType<?>> looksAt;

    OfficesRule(
            String id,
            List<RuleVersion> versions,
            Set<FactType<?>> alsoLooksAt,
            Set<Parameter<?>> reads,
            ReasonCode... reasons) {
        super(id, versions, reads, with(reasons));
        Set<FactType<?>> types = new HashSet<>(alsoLooksAt);
        types.add(GovernanceFacts.OFFICE);
        this.looksAt = Set.copyOf(types);
    }

    private static Set<ReasonCode> with(ReasonCode... reasons) {
        Set<ReasonCode> all = new HashSet<>(List.of(reasons));
        all.addAll(List.of(VACANT, Reach.OTHER_ORGANIZATION));
        return all;
    }

    @Override
    public final Set<FactType<?>> looksAt() {
        return looksAt;
    }

    @Override
    public final Verdict assess(OrganizationOnDay organization, Law law) {
        return organization.isCooperativeOrUnion()
                ? judge(new Offices(organization.list(GovernanceFacts.OFFICE)), organization, law)
                : Reach.otherOrganization();
    }

    /** Judges the offices of a cooperative or union. */
    abstract Verdict judge(Offices offices, OrganizationOnDay organization, Law law);
}
