package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.governance.Caller;
import vn.htx.core.governance.GovernanceModel;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.governance.MeetingKind;
import vn.htx.core.governance.Quorum;
import vn.htx.core.governance.Request;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Triệu tập đại hội bất thường: the board, or its chair when the board failed to meet, calls in full governance, the director in
 * simplified governance; of official members at least a third may ask for it (R-GOV-06). Whether supervisors or members
 * could call in their place is another rule (R-GOV-07).
 */
final class MeetingCaller extends GeneralMeetingRule {

    private static final Parameter<Ratio> SHARE = Parameter.ratio("meeting.request.share");
    private static final ReasonCode OTHER_KIND = ReasonCode.exemption(MeetingCaller.class, "meeting.not-extraordinary");
    private static final ReasonCode REQUEST = new ReasonCode(
            MeetingCaller.class,
            "meeting.request",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("required", "requesting", "members"));
    private static final ReasonCode CALLER =
            ReasonCode.requirement(MeetingCaller.class, "meeting.caller", "caller", "model");

    MeetingCaller() {
        super("R-GOV-06", Versions.recalledBefore2024("59"), Set.of(SHARE), OTHER_KIND, REQUEST, CALLER, MODEL_UNKNOWN);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        if (held.kind() != MeetingKind.EXTRAORDINARY) {
            return Verdict.notApplicable(OTHER_KIND);
        }
        Optional<GovernanceModel> model = model(filed.after(held.organization()));
        return law.ask(SHARE).judge(share -> {
            long members = held.attendance().officialMembers();
            Optional<Verdict> weak = held.convocation()
                    .request()
                    .map(Request::officialMembers)
                    .filter(count -> count > 0 && !Quorum.atLeast(count, members, share))
                    .map(count -> Verdict.of(false)
                            .because(REQUEST, "required", share, "requesting", count, "members", members));
            return weak.orElseGet(() -> caller(held.convocation().by(), model));
        });
    }

    private static Verdict caller(Caller caller, Optional<GovernanceModel> model) {
        return model.map(known -> Verdict.of(may(caller, known))
                        .because(CALLER, "caller", RecordMapper.nameOf(caller), "model", RecordMapper.nameOf(known)))
                .orElseGet(() -> Verdict.undetermined(MODEL_UNKNOWN));
    }

    private static boolean may(Caller caller, GovernanceModel model) {
        return switch (caller) {
            case BOARD, BOARD_CHAIR -> model == GovernanceModel.FULL;
            case DIRECTOR -> model == GovernanceModel.SIMPLIFIED;
            case SUPERVISORS, MEMBERS -> true;
            case FOUNDERS -> false;
        };
    }
}
