package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;

/** Người không được giữ chức vụ: nobody barred is on the board, directs or supervises (R-GOV-32). */
final class BarredOfficers extends OfficesRule {

    private static final ReasonCode NONE = new ReasonCode(
            BarredOfficers.class, "office.none-barred", Set.of(Verdict.Kind.SATISFIED), List.of("officers"));
    private static final ReasonCode BARRED = new ReasonCode(
            BarredOfficers.class, "office.barred", Set.of(Verdict.Kind.VIOLATED), List.of("officer", "role", "ground"));

    BarredOfficers() {
        super(
                "R-GOV-32",
                Versions.recalledBefore2024("62.4"),
                Set.of(GovernanceFacts.DISQUALIFIED),
                Set.of(),
                NONE,
                BARRED);
    }

    @Override
    Verdict judge(Offices offices, OrganizationOnDay organization, Law law) {
        Offices held = offices.of(role -> role.isOfBoard() || role.isSupervising() || role == OfficerRole.DIRECTOR);
        if (held.isEmpty()) {
            return Verdict.notApplicable(VACANT);
        }
        return organization.list(GovernanceFacts.DISQUALIFIED).stream()
                .flatMap(bar -> held.findOf(bar.officer()).stream()
                        .map(office -> Verdict.of(false)
                                .because(
                                        BARRED,
                                        "officer",
                                        office.officer(),
                                        "role",
                                        RecordMapper.nameOf(office.role()),
                                        "ground",
                                        RecordMapper.nameOf(bar.ground()))))
                .findFirst()
                .orElseGet(() -> Verdict.of(true).because(NONE, "officers", held.officers()));
    }
}
