package vn.htx.core.rulebook.lifecycle;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.founding.ConvertGroup;
import vn.htx.core.founding.FoundCooperative;
import vn.htx.core.founding.FoundUnion;
import vn.htx.core.founding.Founding;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.organization.OrganizationKind;
import vn.htx.core.organization.RegistrationNumber;

/**
 * Mã số khi thành lập: a cooperative or union founded from 2024-07-18 has its code from the start (R-LIF-05; Decree
 * 92/2024/NĐ-CP, Article 14). A group may be unregistered and then has none.
 */
public final class CodeOnFounding implements FilingRule {

    private static final ReasonCode CODE = ReasonCode.requirement(CodeOnFounding.class, "founding.code");

    @Override
    public String id() {
        return "R-LIF-05-FOUNDING";
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
        return Founded.orBy(FoundCooperative.class, FoundUnion.class, ConvertGroup.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return Worst.of(Founded.by(filed.act())
                        .filter(founding -> founding.kind() != OrganizationKind.GROUP)
                        .map(founding -> Verdict.of(hasCode(founding)).because(CODE)))
                .orElseGet(Reach::otherAct);
    }

    private static boolean hasCode(Founding founding) {
        return founding.number()
                .filter(number -> number.type() == RegistrationNumber.Type.TAX_CODE)
                .isPresent();
    }
}
