package vn.htx.core.rulebook.group;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.group.SignGroupContract;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.law.Verdict;

/**
 * Hợp đồng hợp tác có chữ ký của tất cả thành viên: a contract of a group that not all members signed is none (R-GRP-03;
 * Decree 77/2019/NĐ-CP, Article 3.2); neither is a change of it (R-GRP-08; Article 21). Such a filing is refused.
 */
public final class SignedByAll implements FilingRule {

    private static final ReasonCode SIGNED =
            ReasonCode.requirement(SignedByAll.class, "group.contract-signed", "members", "signatures");

    @Override
    public String id() {
        return "R-GRP-03";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2019-11-25", "decree:151/2007/NĐ-CP", RECALLED),
                RuleVersion.of("2019-11-25/..", "decree:77/2019/NĐ-CP#3.2", VERIFIED));
    }

    @Override
    public Severity severity() {
        return Severity.CRITICAL;
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(SIGNED, Reach.OTHER_ACT);
    }

    @Override
    public Set<String> refusesOn() {
        return Reach.acts(SignGroupContract.class);
    }

    @Override
    public Verdict assess(FiledAct filed, Law law) {
        return filed.act() instanceof SignGroupContract act
                ? Verdict.of(act.signatures() == act.members())
                        .because(SIGNED, "members", act.members(), "signatures", act.signatures())
                : Reach.otherAct();
    }
}
