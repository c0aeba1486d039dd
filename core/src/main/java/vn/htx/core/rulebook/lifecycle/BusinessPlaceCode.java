package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;
import vn.htx.core.lifecycle.EstablishmentKind;
import vn.htx.core.lifecycle.OpenEstablishment;

/**
 * Mã số địa điểm kinh doanh: the code of a business place runs from 00001 to 99999 and is no tax code (R-LIF-05; Decree
 * 92/2024/NĐ-CP, Article 14).
 */
public final class BusinessPlaceCode implements FilingRule {

    private static final String FIVE_DIGITS = "[0-9]{5}";
    private static final String NONE = "00000";
    private static final ReasonCode CODE =
            ReasonCode.requirement(BusinessPlaceCode.class, "business-place.code", "code");

    @Override
    public String id() {
        return "R-LIF-05-PLACE";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#14", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(CODE, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(OpenEstablishment.class);
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof OpenEstablishment act && act.kind() == EstablishmentKind.BUSINESS_PLACE
                ? Verdict.of(isCode(act.establishment().value())).because(CODE, "code", act.establishment())
                : Reach.otherAct();
    }

    private static boolean isCode(String text) {
        return text.matches(FIVE_DIGITS) && !text.equals(NONE);
    }
}
