package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.Officer;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.governance.OfficerStanding;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.member.MemberKind;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.people.MemberId;

/**
 * Người giữ chức vụ là thành viên chính thức: who sits on the board (R-GOV-29), supervises (R-GOV-31), or directs in
 * simplified governance (R-GOV-27) is an official member or represents one; in full governance a director may be hired.
 */
final class OfficerMembership extends AppointmentRule {

    private static final ReasonCode MEMBER =
            ReasonCode.requirement(OfficerMembership.class, "office.member", "role", "officer");
    private static final ReasonCode HIRED = new ReasonCode(
            OfficerMembership.class, "office.hired", Set.of(Verdict.Kind.VIOLATED), List.of("role", "officer"));
    private static final ReasonCode REPRESENTATIVE =
            ReasonCode.uncertainty(OfficerMembership.class, "office.representative", "officer");
    private static final ReasonCode FREE = ReasonCode.exemption(OfficerMembership.class, "office.may-be-hired");

    private final boolean simplifiedOnly;

    private OfficerMembership(
            String id, List<RuleVersion> versions, Predicate<OfficerRole> roles, boolean simplifiedOnly) {
        super(id, versions, roles, Set.of(), MEMBER, HIRED, REPRESENTATIVE, FREE, GeneralMeetingRule.MODEL_UNKNOWN);
        this.simplifiedOnly = simplifiedOnly;
    }

    /** Of the board. */
    static OfficerMembership ofBoard() {
        return new OfficerMembership(
                "R-GOV-29-MEMBER", Versions.recalledBefore2024("62.1"), OfficerRole::isOfBoard, false);
    }

    /** Of the director in simplified governance. */
    static OfficerMembership ofDirector() {
        return new OfficerMembership(
                "R-GOV-27-MEMBER", Versions.since2024("62.2.a"), role -> role == OfficerRole.DIRECTOR, true);
    }

    /** Of who supervises. */
    static OfficerMembership ofSupervisors() {
        return new OfficerMembership(
                "R-GOV-31-MEMBER", Versions.recalledBefore2024("62.3"), OfficerRole::isSupervising, false);
    }

    @Override
    Verdict judge(Appointment appointed, FiledAct filed, Law law) {
        Optional<GovernanceModel> model = GeneralMeetingRule.model(filed.after(appointed.organization()));
        if (simplifiedOnly && model.isEmpty()) {
            return Verdict.undetermined(GeneralMeetingRule.MODEL_UNKNOWN);
        } else if (simplifiedOnly && model.get() == GovernanceModel.FULL) {
            return Verdict.notApplicable(FREE);
        }
        String role = RecordMapper.nameOf(appointed.role());
        Officer officer = appointed.officer();
        if (officer.standing() == OfficerStanding.HIRED) {
            return Verdict.of(false).because(HIRED, "role", role, "officer", officer.officer());
        }
        return member(officer)
                .map(member -> Verdict.of(isOfficial(member, appointed.organization(), filed))
                        .because(MEMBER, "role", role, "officer", member))
                .orElseGet(() -> Verdict.undetermined(REPRESENTATIVE, "officer", officer.officer()));
    }

    /** The member who holds the office or is represented in it, if filed. */
    private static Optional<MemberId> member(Officer officer) {
        return officer.standing() == OfficerStanding.REPRESENTATIVE
                ? officer.represents()
                : Optional.of(officer.officer());
    }

    private static boolean isOfficial(MemberId member, OrganizationId organization, FiledAct filed) {
        return filed
                .after()
                .listFacts(FactQuery.all(MemberFacts.MEMBERSHIP)
                        .where("organization", organization)
                        .where("member", member)
                        .on(filed.day()))
                .stream()
                .map(known -> known.fact().value())
                .anyMatch(found -> MemberKind.of(found.participation(), filed.day()) == MemberKind.OFFICIAL);
    }
}
