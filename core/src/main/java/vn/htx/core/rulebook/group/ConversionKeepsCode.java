package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.htx.core.assessment.Certificate;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.RegistrationNumber;

/**
 * Giữ mã số khi chuyển đổi: a cooperative converted from a group keeps the group's code (R-GRP-12; Decree 92/2024/NĐ-CP,
 * Article 61).
 */
public final class ConversionKeepsCode implements FilingRule {

    private static final ReasonCode KEPT = ReasonCode.requirement(ConversionKeepsCode.class, "conversion.code", "code");
    private static final ReasonCode NO_CODE = ReasonCode.exemption(ConversionKeepsCode.class, "conversion.no-code");

    @Override
    public String id() {
        return "R-GRP-12-CODE";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-18/..", "decree:92/2024/NĐ-CP#61", VERIFIED)
                .withNote("clauses 3 and 4"));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(KEPT, NO_CODE, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(ConvertGroup.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        if (!(filed.act() instanceof ConvertGroup act)) {
            return Reach.otherAct();
        }
        return new Certificate(act.group(), filed)
                .code(filed.day().minusDays(1))
                .map(code -> Verdict.of(act.number().equals(Optional.of(RegistrationNumber.taxCode(code))))
                        .because(KEPT, "code", code))
                .orElseGet(() -> Verdict.notApplicable(NO_CODE));
    }
}
