package vn.htx.core.rulebook.finance;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationAct;

/** A rule on an act of finance of a cooperative or union. */
abstract class FinanceFiling<A extends OrganizationAct> implements FilingRule {

    /** Which general meeting decided it is not filed. */
    static final ReasonCode MEETING_UNKNOWN = ReasonCode.uncertainty(FinanceFiling.class, "finance.meeting-unknown");

    private final String id;
    private final Class<A> act;
    private final List<RuleVersion> versions;
    private final Set<Parameter<?>> reads;
    private final Set<ReasonCode> reasons;

    FinanceFiling(String id, Class<A> act, List<RuleVersion> versions, Set<Parameter<?>> reads, ReasonCode... reasons) {
        this.id = id;
        this.act = act;
        this.versions = versions;
        this.reads = reads;
        this.reasons = Stream.concat(Stream.of(Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION), Stream.of(reasons))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<RuleVersion> versions() {
        return versions;
    }

    @Override
    public final Set<Parameter<?>> reads() {
        return reads;
    }

    @Override
    public final Set<ReasonCode> reasons() {
        return reasons;
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        if (!act.isInstance(filed.act())) {
            return Reach.otherAct();
        }
        A done = act.cast(filed.act());
        OrganizationOnDay organization = filed.before(done.organization());
        return organization.isCooperativeOrUnion() ? judge(done, organization, law) : Reach.otherOrganization();
    }

    /** Judges an act of a cooperative or union, which is as it was without it. */
    abstract Verdict judge(A done, OrganizationOnDay organization, Law law);
}
