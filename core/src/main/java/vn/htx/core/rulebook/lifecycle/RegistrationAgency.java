package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.CORROBORATED;
import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.SubmitFoundingFile;

/**
 * Cơ quan đăng ký: a founding file goes to the agency of the level the law names: of the district, and from 2025-07-01 the People's
 * Committee of the commune (R-LIF-03; Decree 92/2024/NĐ-CP, Article 5; Decree 125/2025/NĐ-CP, Article 44).
 */
public final class RegistrationAgency implements FilingRule {

    private static final Parameter<String> LEVEL = Parameter.code("registration.agency.level");
    private static final ReasonCode AGENCY =
            ReasonCode.requirement(RegistrationAgency.class, "agency.level", "required", "actual");

    @Override
    public String id() {
        return "R-LIF-03";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/2024-07-18", "law:17/2023/QH15", UNKNOWN)
                        .withNote("the level was read in the decree only"),
                RuleVersion.of("2024-07-18/2025-07-01", "decree:92/2024/NĐ-CP#5", VERIFIED),
                RuleVersion.of("2025-07-01/..", "decree:125/2025/NĐ-CP#44", CORROBORATED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(AGENCY, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(LEVEL);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof SubmitFoundingFile act
                ? law.ask(LEVEL).judge(level -> judge(act, level))
                : Reach.otherAct();
    }

    private static Verdict judge(SubmitFoundingFile act, String level) {
        String actual = RecordMapper.nameOf(act.agency());
        return Verdict.of(actual.equals(level)).because(AGENCY, "required", level, "actual", actual);
    }
}
