package vn.htx.core.rulebook.governance;

import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/**
 * Cơ cấu theo mô hình quản trị: full governance has no controller, simplified governance neither a board nor a supervisory
 * board, and one controller (R-GOV-01).
 */
final class ModelOffices extends OfficesRule {

    private static final Parameter<Integer> CONTROLLERS = Parameter.integer("governance.simplified.controllers");
    private static final ReasonCode OFFICES =
            ReasonCode.requirement(ModelOffices.class, "governance.offices", "model", "alien", "controllers");

    ModelOffices() {
        super(
                "R-GOV-01",
                Versions.recalledBefore2024("56.1"),
                Set.of(GovernanceFacts.MODEL),
                Set.of(CONTROLLERS),
                OFFICES,
                GeneralMeetingRule.MODEL_UNKNOWN);
    }

    @Override
    Verdict judge(Offices offices, OrganizationOnDay organization, Law law) {
        Optional<GovernanceModel> model = GeneralMeetingRule.model(organization);
        if (model.isEmpty()) {
            return Verdict.undetermined(GeneralMeetingRule.MODEL_UNKNOWN);
        }
        long alien = offices.of(role -> isAlien(role, model.get())).officers();
        long controllers = offices.of(role -> role == OfficerRole.CONTROLLER).officers();
        return law.ask(CONTROLLERS)
                .judge(most -> Verdict.of(alien == 0 && controllers <= most)
                        .because(
                                OFFICES,
                                "model",
                                RecordMapper.nameOf(model.get()),
                                "alien",
                                alien,
                                "controllers",
                                controllers));
    }

    private static boolean isAlien(OfficerRole role, GovernanceModel model) {
        return model == GovernanceModel.FULL
                ? role == OfficerRole.CONTROLLER
                : role.isOfBoard() || role.isOfSupervisoryBoard();
    }
}
