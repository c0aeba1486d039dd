package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.CORROBORATED;
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
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.AnswerFile;

/**
 * Thời hạn giải quyết hồ sơ đăng ký thành lập: the registration agency answers a founding file within three working days of
 * receiving it (R-LIF-01; Law 17/2023/QH15, Article 42.4), five under the law of 2012. A late answer is an answer: a remark.
 */
public final class FileAnswerTime implements FilingRule {

    private static final Parameter<Integer> TIME = Parameter.integer("file.answer.period");

    @Override
    public String id() {
        return "R-LIF-01-ANSWER";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", CORROBORATED)
                        .withNote("the article was not read"),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#42.4", VERIFIED));
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
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof AnswerFile act)) {
            return Reach.otherAct();
        }
        return FilesOnDay.before(filed, act.organization())
                .find(act.file())
                .map(file -> law.at(file.receivedOn())
                        .ask(TIME)
                        .judge(days -> new Timely(file.receivedOn(), filed).withinWorkingDays(days)))
                .orElseGet(Reach::otherAct);
    }
}
