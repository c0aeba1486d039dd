package vn.htx.core.rulebook.governance;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/**
 * Số lượng thành viên hội đồng quản trị (R-GOV-21), ban kiểm soát (R-GOV-28): how many sit on the board and on the
 * supervisory board. Where nobody is filed, nothing is said.
 */
final class BodySize extends OfficesRule {

    private final Predicate<OfficerRole> body;
    private final Parameter<Integer> minimum;
    private final Parameter<Integer> maximum;
    private final ReasonCode size;

    private BodySize(String id, List<RuleVersion> versions, Predicate<OfficerRole> body, String name) {
        super(
                id,
                versions,
                Set.of(),
                Set.of(Parameter.integer(name + ".size.minimum"), Parameter.integer(name + ".size.maximum")),
                size(name));
        this.body = body;
        this.minimum = Parameter.integer(name + ".size.minimum");
        this.maximum = Parameter.integer(name + ".size.maximum");
        this.size = size(name);
    }

    private static ReasonCode size(String name) {
        return ReasonCode.requirement(BodySize.class, name + ".size", "minimum", "maximum", "actual");
    }

    /** Of the board. */
    static BodySize ofBoard() {
        return new BodySize("R-GOV-21", Versions.corroboratedBefore2024("35", "65.1"), OfficerRole::isOfBoard, "board");
    }

    /** Of the supervisory board. */
    static BodySize ofSupervisors() {
        return new BodySize(
                "R-GOV-28", Versions.recalledBefore2024("69.1"), OfficerRole::isOfSupervisoryBoard, "supervisors");
    }

    @Override
    Verdict judge(Offices offices, OrganizationOnDay organization, Law law) {
        long actual = offices.of(body).officers();
        if (actual == 0) {
            return Verdict.notApplicable(VACANT);
        }
        return LawValues.judge(law, List.of(minimum, maximum), values -> {
            int least = values.get(minimum);
            int most = values.get(maximum);
            return Verdict.of(least <= actual && actual <= most)
                    .because(size, "minimum", least, "maximum", most, "actual", actual);
        });
    }
}
