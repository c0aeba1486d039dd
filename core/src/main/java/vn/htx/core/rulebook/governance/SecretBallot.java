package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Bỏ phiếu kín: the board (R-GOV-21), the supervisory board (R-GOV-28), and in simplified governance the director
 * (R-GOV-27) are elected by secret ballot.
 */
final class SecretBallot extends AppointmentRule {

    private static final ReasonCode NOT_ELECTED =
            new ReasonCode(SecretBallot.class, "office.not-elected", Set.of(Verdict.Kind.VIOLATED), List.of("role"));
    private static final ReasonCode SECRET = ReasonCode.requirement(SecretBallot.class, "office.secret", "role");
    private static final ReasonCode FREE = ReasonCode.exemption(SecretBallot.class, "office.free-ballot");

    private final boolean simplifiedOnly;

    private SecretBallot(String id, List<RuleVersion> versions, Predicate<OfficerRole> roles, boolean simplifiedOnly) {
        super(id, versions, roles, Set.of(), NOT_ELECTED, SECRET, FREE, GeneralMeetingRule.MODEL_UNKNOWN);
        this.simplifiedOnly = simplifiedOnly;
    }

    /** Of the board. */
    static SecretBallot ofBoard() {
        return new SecretBallot("R-GOV-21-BALLOT", Versions.recalledBefore2024("65.2"), OfficerRole::isOfBoard, false);
    }

    /** Of the director in simplified governance. */
    static SecretBallot ofDirector() {
        return new SecretBallot(
                "R-GOV-27-BALLOT", Versions.since2024("71.2"), role -> role == OfficerRole.DIRECTOR, true);
    }

    /** Of the supervisory board. */
    static SecretBallot ofSupervisors() {
        return new SecretBallot(
                "R-GOV-28-BALLOT", Versions.recalledBefore2024("69.1"), OfficerRole::isOfSupervisoryBoard, false);
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
        return appointed
                .secretBallot()
                .map(secret -> Verdict.of(secret).because(SECRET, "role", role))
                .orElseGet(() -> Verdict.of(false).because(NOT_ELECTED, "role", role));
    }
}
