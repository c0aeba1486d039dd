package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.CitedFilingRule;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;

/** A rule on support funds (Decree 45/2021/NĐ-CP). */
abstract class FundRule<A extends Act> extends CitedFilingRule<A> {

    FundRule(String id, Class<A> act, String article, Set<Parameter<?>> reads, ReasonCode... reasons) {
        super(
                id,
                act,
                List.of(RuleVersion.of("2021-05-15/..", "decree:45/2021/NĐ-CP#" + article, VERIFIED)),
                reads,
                reasons);
    }
}
