package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.governance.GovernanceFacts;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/** Tỷ lệ người nước ngoài trong hội đồng quản trị: below a share of its members (R-GOV-23). */
final class ForeignBoardShare extends OfficesRule {

    private static final Parameter<Ratio> LIMIT = Parameter.ratio("board.foreign-share.limit");
    private static final ReasonCode SHARE =
            ReasonCode.requirement(ForeignBoardShare.class, "board.foreign", "limit", "foreign", "members");

    ForeignBoardShare() {
        super("R-GOV-23", Versions.since2024("65.1"), Set.of(), Set.of(LIMIT), SHARE);
    }

    @Override
    Verdict judge(Offices offices, OrganizationOnDay organization, Law law) {
        Offices board = offices.of(OfficerRole::isOfBoard);
        if (board.isEmpty()) {
            return Verdict.notApplicable(VACANT);
        }
        long foreign = board.count(GovernanceFacts.Office::foreign);
        long members = board.officers();
        return law.ask(LIMIT)
                .judge(limit -> Verdict.of(Ratio.of(foreign, members).isBelow(limit))
                        .because(SHARE, "limit", limit, "foreign", foreign, "members", members));
    }
}
