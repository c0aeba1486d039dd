package vn.htx.core.rulebook.finance;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.htx.core.assessment.CitedFilingRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationAct;

/** A rule on an act of finance of a cooperative or union. */
abstract class FinanceFiling<A extends OrganizationAct> extends CitedFilingRule<A> {

    /** Which general meeting decided it is not filed. */
    static final ReasonCode MEETING_UNKNOWN = ReasonCode.uncertainty(FinanceFiling.class, "finance.meeting-unknown");

    FinanceFiling(String id, Class<A> act, List<RuleVersion> versions, Set<Parameter<?>> reads, ReasonCode... reasons) {
        super(
                id,
                act,
                versions,
                reads,
                Stream.concat(Stream.of(Reach.OTHER_ORGANIZATION), Stream.of(reasons))
                        .toArray(ReasonCode[]::new));
    }

    @Override
    protected final Verdict judge(A done, FiledAct filed, Law law) {
        OrganizationOnDay organization = filed.before(done.organization());
        return organization.isCooperativeOrUnion() ? judge(done, organization, law) : Reach.otherOrganization();
    }

    /** Judges an act of a cooperative or union, which is as it was without it. */
    abstract Verdict judge(A done, OrganizationOnDay organization, Law law);
}
