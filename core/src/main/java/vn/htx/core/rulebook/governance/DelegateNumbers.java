package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.governance.DelegateMinimum;
import vn.htx.core.governance.HoldGeneralMeeting;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Verdict;
import vn.htx.core.money.Ratio;

/**
 * Số lượng đại biểu tối thiểu (R-GOV-17). For exactly as many official members as a congress needs at least, the law writes
 * no number of delegates, so the rule does not apply to them.
 */
final class DelegateNumbers extends GeneralMeetingRule {

    private static final Parameter<Integer> ABOVE = Parameter.integer("meeting.delegates.above");
    private static final Parameter<Integer> FIRST = Parameter.integer("meeting.delegates.first.to");
    private static final Parameter<Ratio> FIRST_SHARE = Parameter.ratio("meeting.delegates.first.share");
    private static final Parameter<Integer> SECOND = Parameter.integer("meeting.delegates.second.to");
    private static final Parameter<Ratio> SECOND_SHARE = Parameter.ratio("meeting.delegates.second.share");
    private static final Parameter<Integer> THIRD = Parameter.integer("meeting.delegates.third.to");
    private static final Parameter<Ratio> THIRD_SHARE = Parameter.ratio("meeting.delegates.third.share");
    private static final Parameter<Integer> BEYOND = Parameter.integer("meeting.delegates.beyond");
    private static final List<Parameter<?>> ALL =
            List.of(ABOVE, FIRST, FIRST_SHARE, SECOND, SECOND_SHARE, THIRD, THIRD_SHARE, BEYOND);
    private static final ReasonCode NONE_WRITTEN =
            ReasonCode.exemption(DelegateNumbers.class, "meeting.delegates-none-written", "members");
    private static final ReasonCode DELEGATES =
            ReasonCode.requirement(DelegateNumbers.class, "meeting.delegates", "required", "delegates", "members");

    DelegateNumbers() {
        super(
                "R-GOV-17",
                Versions.recalledBefore2024("58.2"),
                Set.copyOf(ALL),
                DelegateCongress.PLENARY,
                NONE_WRITTEN,
                DELEGATES);
    }

    @Override
    Verdict judge(HoldGeneralMeeting held, FiledAct filed, Law law) {
        if (held.attendance().delegates().isEmpty()) {
            return Verdict.notApplicable(DelegateCongress.PLENARY);
        }
        long delegates = held.attendance().delegates().get();
        return LawValues.judge(
                law, ALL, values -> judge(minimum(values), held.attendance().officialMembers(), delegates));
    }

    private static DelegateMinimum minimum(LawValues values) {
        return new DelegateMinimum(
                values.get(ABOVE),
                values.get(FIRST),
                values.get(FIRST_SHARE),
                values.get(SECOND),
                values.get(SECOND_SHARE),
                values.get(THIRD),
                values.get(THIRD_SHARE),
                values.get(BEYOND));
    }

    private static Verdict judge(DelegateMinimum minimum, long members, long delegates) {
        OptionalLong required = minimum.of(members);
        return required.isEmpty()
                ? Verdict.notApplicable(NONE_WRITTEN, "members", members)
                : Verdict.of(delegates >= required.getAsLong())
                        .because(
                                DELEGATES,
                                "required",
                                required.getAsLong(),
                                "delegates",
                                delegates,
                                "members",
                                members);
    }
}
