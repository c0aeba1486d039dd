package vn.htx.core.rulebook.governance;

import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.HoldBoardMeeting;
import vn.htx.core.governance.Quorum;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Điều kiện tiến hành họp hội đồng quản trị: two thirds of its members on the first call, more than half when called again
 * (R-GOV-25).
 */
final class BoardQuorum extends BoardMeetingRule {

    private static final Parameter<Ratio> FIRST = Parameter.ratio("board.quorum.first");
    private static final Parameter<Ratio> SECOND = Parameter.ratio("board.quorum.second");
    private static final ReasonCode QUORUM_FIRST =
            ReasonCode.requirement(BoardQuorum.class, "board.quorum", "required", "present", "members");
    private static final ReasonCode QUORUM_SECOND =
            ReasonCode.requirement(BoardQuorum.class, "board.quorum-again", "required", "present", "members");

    BoardQuorum() {
        super("R-GOV-25", Versions.recalledBefore2024("65.5"), Set.of(FIRST, SECOND), QUORUM_FIRST, QUORUM_SECOND);
    }

    @Override
    Verdict judge(HoldBoardMeeting held, FiledAct filed, Law law) {
        long present = held.present();
        long members = held.boardMembers();
        return held.call() == 1
                ? law.ask(FIRST)
                        .judge(share -> Verdict.of(Quorum.atLeast(present, members, share))
                                .because(QUORUM_FIRST, "required", share, "present", present, "members", members))
                : law.ask(SECOND)
                        .judge(share -> Verdict.of(Quorum.moreThan(present, members, share))
                                .because(QUORUM_SECOND, "required", share, "present", present, "members", members));
    }
}
