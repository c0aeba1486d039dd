package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.AmendFile;
import vn.htx.core.lifecycle.LifecycleFacts;

/**
 * Hồ sơ hết hiệu lực: a file sent back for amendment lapses when 60 days have passed (R-LIF-06; Decree 92/2024/NĐ-CP, Article
 * 19.6). What comes later is a new file, so an amendment of the old one is refused.
 */
public final class FileLapse implements FilingRule {

    private static final Parameter<Integer> TIME = Parameter.integer("file.amendment.period");

    @Override
    public String id() {
        return "R-LIF-06-LAPSE";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#19.6", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(Timely.WITHIN, Timely.CALENDAR_UNKNOWN, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(TIME);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(AmendFile.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof AmendFile act)) {
            return Reach.otherAct();
        }
        return FilesOnDay.before(filed, act.organization())
                .find(act.file())
                .flatMap(LifecycleFacts.RegistrationFile::amendmentRequestedOn)
                .map(asked -> law.ask(TIME).judge(days -> new Timely(asked, filed).withinDays(days)))
                .orElseGet(Reach::otherAct);
    }
}
