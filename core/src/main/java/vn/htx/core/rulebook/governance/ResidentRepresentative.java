package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Người đại diện theo pháp luật cư trú tại Việt Nam: at least so many at all times (R-GOV-34). */
final class ResidentRepresentative extends OfficesRule {

    private static final Parameter<Integer> MINIMUM = Parameter.integer("legal-representatives.resident.minimum");
    private static final ReasonCode RESIDENT = ReasonCode.requirement(
            ResidentRepresentative.class, "representative.resident", "required", "resident", "all");

    ResidentRepresentative() {
        super("R-GOV-34", Versions.recalledBefore2024("11.2"), Set.of(), Set.of(MINIMUM), RESIDENT);
    }

    @Override
    Verdict judge(Offices offices, OrganizationOnDay organization, Law law) {
        Offices representing = offices.of(role -> role == OfficerRole.LEGAL_REPRESENTATIVE);
        if (representing.isEmpty()) {
            return Verdict.notApplicable(VACANT);
        }
        long resident = representing.count(GovernanceFacts.Office::resident);
        return law.ask(MINIMUM)
                .judge(required -> Verdict.of(resident >= required)
                        .because(RESIDENT, "required", required, "resident", resident, "all", representing.officers()));
    }
}
