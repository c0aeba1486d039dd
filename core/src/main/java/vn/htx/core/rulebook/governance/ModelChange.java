package vn.htx.core.rulebook.governance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.MatterKind;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.rulebook.size.OrganizationSize;
import vn.htx.core.size.SizeClass;

/**
 * Chuyển đổi mô hình quản trị tại đại hội gần nhất: the first general meeting of a union that outgrew simplified governance,
 * or of a cooperative that is no longer micro, votes on the change (R-GOV-03).
 */
final class ModelChange extends GeneralMeetingRule {

    private static final ReasonCode NOT_DUE = ReasonCode.exemption(ModelChange.class, "governance.change-not-due");
    private static final ReasonCode CHANGE =
            ReasonCode.requirement(ModelChange.class, "governance.change", "line", "members");

    private static final ReasonCode CHANGE_BY_SIZE =
            ReasonCode.requirement(ModelChange.class, "governance.change-for-size", "size");

    ModelChange() {
        super(
                "R-GOV-03",
                Versions.since2024("56.4"),
                parameters(),
                NOT_DUE,
                CHANGE,
                CHANGE_BY_SIZE,
                FullGovernanceBySize.SIZE_UNKNOWN,
                FullGovernanceBySize.THRESHOLDS_UNKNOWN);
    }

    private static Set<Parameter<?>> parameters() {
        Set<Parameter<?>> all = new HashSet<>(OrganizationSize.parameters());
        all.add(FullGovernance.LINE);
        return all;
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        OrganizationOnDay organization = filed.before(held.organization());
        if (!model(organization).equals(Optional.of(GovernanceModel.SIMPLIFIED))) {
            return Verdict.notApplicable(NOT_DUE);
        }
        boolean decided = held.matters().stream().anyMatch(matter -> matter.kind() == MatterKind.GOVERNANCE_MODEL);
        return organization.findKind().equals(Optional.of(OrganizationKind.UNION))
                ? byMembers(organization.members(), decided, law)
                : bySize(organization, decided, law);
    }

    private static Verdict byMembers(long members, boolean decided, Law law) {
        return law.ask(FullGovernance.LINE)
                .judge(line -> members < line
                        ? Verdict.notApplicable(NOT_DUE)
                        : Verdict.of(decided).because(CHANGE, "line", line, "members", members));
    }

    private static Verdict bySize(OrganizationOnDay cooperative, boolean decided, Law law) {
        return FullGovernanceBySize.bySize(
                cooperative,
                law,
                size -> size == SizeClass.MICRO
                        ? Verdict.notApplicable(NOT_DUE)
                        : Verdict.of(decided).because(CHANGE_BY_SIZE, "size", RecordMapper.nameOf(size)));
    }
}
