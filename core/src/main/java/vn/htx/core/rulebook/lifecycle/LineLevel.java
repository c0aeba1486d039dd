package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.UNKNOWN;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.Act;
import vn.htx.core.founding.Founding;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.Reorganization;
import vn.htx.core.organization.BusinessLine;
import vn.htx.core.organization.ChangeBusinessLines;

/**
 * Ngành, nghề ghi theo ngành cấp bốn: business lines are recorded at the fourth level of the classification, whose codes have
 * four digits (R-LIF-07; Decree 92/2024/NĐ-CP, Article 13).
 */
public final class LineLevel implements FilingRule {

    private static final String LEVEL_PREFIX = "level-";
    private static final Parameter<String> LEVEL = Parameter.code("business-line.level");
    private static final ReasonCode LINES = ReasonCode.requirement(LineLevel.class, "line.level", "level");

    @Override
    public String id() {
        return "R-LIF-07";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/2024-07-18", "law:17/2023/QH15", UNKNOWN)
                        .withNote("the level was read in the decree only"),
                RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#13", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(LINES, Reach.OTHER_ACT);
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(LEVEL);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        List<BusinessLine> lines = linesOf(filed.act());
        return lines.isEmpty() ? Reach.otherAct() : law.ask(LEVEL).judge(level -> judge(lines, level));
    }

    private static List<BusinessLine> linesOf(Act act) {
        if (act instanceof ChangeBusinessLines change) {
            return change.added();
        } else if (act instanceof Founding founding) {
            return founding.lines();
        }
        return act instanceof Reorganization reorganization
                ? reorganization.founded().stream()
                        .flatMap(successor -> successor.lines().stream())
                        .toList()
                : List.of();
    }

    private static Verdict judge(List<BusinessLine> lines, String level) {
        String digits = level.substring(LEVEL_PREFIX.length());
        return Verdict.of(lines.stream().allMatch(line -> line.code().length() == Integer.parseInt(digits)))
                .because(LINES, "level", digits);
    }
}
