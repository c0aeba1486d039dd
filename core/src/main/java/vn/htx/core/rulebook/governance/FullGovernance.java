package vn.htx.core.rulebook.governance;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.FactType;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.time.EffectivePeriod;

/**
 * Bắt buộc tổ chức quản trị đầy đủ: a union with so many members has full governance (R-GOV-02). The text says members
 * (thành viên) and not official members.
 */
final class FullGovernance extends CitedRule<OrganizationOnDay> implements OrganizationRule {

    /** From how many members on. */
    static final Parameter<Integer> LINE = Parameter.integer("union.governance.full.members");

    private static final ReasonCode FREE =
            ReasonCode.exemption(FullGovernance.class, "governance.free", "line", "members");
    private static final ReasonCode FULL =
            ReasonCode.requirement(FullGovernance.class, "governance.full", "line", "members");
    private static final Remedy.Code CHANGE = new Remedy.Code(FullGovernance.class, "governance.change");

    FullGovernance() {
        super(
                "R-GOV-02-UNION",
                Versions.since2024("56.2"),
                Set.of(LINE),
                Set.of(FREE, FULL, GeneralMeetingRule.MODEL_UNKNOWN, Reach.OTHER_ORGANIZATION));
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(MemberFacts.MEMBERSHIP, GovernanceFacts.MODEL);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(CHANGE);
    }

    @Override
    public NavigableSet<LocalDate> changeDays(OrganizationOnDay organization, Law law, EffectivePeriod during) {
        NavigableSet<LocalDate> days = OrganizationRule.factDays(this, organization, during);
        days.addAll(organization.headcountDays(during));
        return days;
    }

    @Override
    public Verdict assess(OrganizationOnDay union, Law law) {
        if (!union.findKind().equals(Optional.of(OrganizationKind.UNION))) {
            return Reach.otherOrganization();
        }
        long members = union.members();
        return law.ask(LINE).judge(line -> {
            if (members < line) {
                return Verdict.notApplicable(FREE, "line", line, "members", members);
            }
            return GeneralMeetingRule.model(union)
                    .map(model -> Verdict.of(model == GovernanceModel.FULL)
                            .because(FULL, "line", line, "members", members)
                            .remedied(Remedy.of(CHANGE)))
                    .orElseGet(() -> Verdict.undetermined(GeneralMeetingRule.MODEL_UNKNOWN));
        });
    }
}
