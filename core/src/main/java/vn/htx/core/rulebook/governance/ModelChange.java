package vn.htx.core.rulebook.governance;

import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.OrganizationKind;

/**
 * Chuyển đổi mô hình quản trị tại đại hội gần nhất: the first general meeting of a union that outgrew simplified governance
 * votes on the change (R-GOV-03).
 */
final class ModelChange extends GeneralMeetingRule {

    private static final ReasonCode NOT_DUE = ReasonCode.exemption(ModelChange.class, "governance.change-not-due");
    private static final ReasonCode CHANGE =
            ReasonCode.requirement(ModelChange.class, "governance.change", "line", "members");

    ModelChange() {
        super("R-GOV-03", Versions.since2024("56.4"), Set.of(FullGovernance.LINE), NOT_DUE, CHANGE);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        OrganizationOnDay organization = filed.before(held.organization());
        if (!organization.findKind().equals(Optional.of(OrganizationKind.UNION))) {
            return Reach.otherOrganization();
        } else if (!model(organization).equals(Optional.of(GovernanceModel.SIMPLIFIED))) {
            return Verdict.notApplicable(NOT_DUE);
        }
        long members = organization.members();
        boolean decided = held.matters().stream().anyMatch(matter -> matter.kind() == MatterKind.GOVERNANCE_MODEL);
        return law.ask(FullGovernance.LINE)
                .judge(line -> members < line
                        ? Verdict.notApplicable(NOT_DUE)
                        : Verdict.of(decided).because(CHANGE, "line", line, "members", members));
    }
}
