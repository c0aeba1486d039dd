package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.Quorum;
import vn.htx.core.group.HoldGroupMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;
import vn.htx.core.time.WorkingDays;

/**
 * Điều kiện tiến hành cuộc họp tổ hợp tác: more than 75 % of members on the first call, more than 50 % on a second within 15
 * working days, unless the contract says otherwise (R-GRP-07; Decree 77/2019/NĐ-CP, Article 20.2.b).
 */
public final class GroupQuorum implements FilingRule {

    private static final Parameter<Ratio> FIRST = Parameter.ratio("group.meeting.quorum.first");
    private static final Parameter<Ratio> SECOND = Parameter.ratio("group.meeting.quorum.second");
    private static final Parameter<Integer> WITHIN = Parameter.integer("group.meeting.second-call.maximum");
    private static final ReasonCode QUORUM =
            ReasonCode.requirement(GroupQuorum.class, "group.quorum", "share", "members", "present");
    private static final ReasonCode LATE = new ReasonCode(
            GroupQuorum.class, "group.second-call-late", Set.of(Verdict.Kind.VIOLATED), List.of("latest"));
    private static final ReasonCode CALENDAR_UNKNOWN =
            ReasonCode.uncertainty(GroupQuorum.class, "group.second-call-unknown", "planned");

    @Override
    public String id() {
        return "R-GRP-07";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#20.2.b", VERIFIED)
                .withNote("by default: the contract may differ"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(QUORUM, LATE, CALENDAR_UNKNOWN, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(FIRST, SECOND, WITHIN);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof HoldGroupMeeting act)) {
            return Reach.otherAct();
        }
        return act.previouslyPlannedOn()
                .map(planned -> onSecondCall(act, planned, filed, law))
                .orElseGet(() -> law.ask(FIRST).judge(share -> quorum(act, share)));
    }

    private static Verdict onSecondCall(HoldGroupMeeting act, LocalDate planned, FiledAct filed, Law law) {
        return law.ask(WITHIN).judge(days -> {
            Optional<LocalDate> latest = filed.calendar().plus(planned, new WorkingDays(days));
            if (latest.isEmpty()) {
                return Verdict.undetermined(CALENDAR_UNKNOWN, "planned", planned);
            }
            return filed.day().isAfter(latest.get())
                    ? Verdict.of(false).because(LATE, "latest", latest.get())
                    : law.ask(SECOND).judge(share -> quorum(act, share));
        });
    }

    private static Verdict quorum(HoldGroupMeeting act, Ratio share) {
        return Verdict.of(Quorum.moreThan(act.present(), act.members(), share))
                .because(QUORUM, "share", share, "members", act.members(), "present", act.present());
    }
}
