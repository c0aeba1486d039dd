package vn.htx.core.rulebook.support;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A rule on support funds (Decree 45/2021/NĐ-CP). */
abstract class FundRule<A extends Act> implements FilingRule {

    private final String id;
    private final Class<A> act;
    private final String article;
    private final Set<Parameter<?>> reads;
    private final Set<ReasonCode> reasons;

    FundRule(String id, Class<A> act, String article, Set<Parameter<?>> reads, ReasonCode... reasons) {
        this.id = id;
        this.act = act;
        this.article = article;
        this.reads = reads;
        this.reasons =
                Stream.concat(Stream.of(Reach.OTHER_ACT), Stream.of(reasons)).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2021-05-15/..", "decree:45/2021/NĐ-CP#" + article, VERIFIED));
    }

    @Override
    public final Set<Parameter<?>> reads() {
        return reads;
    }

    @Override
    public final Set<ReasonCode> reasons() {
        return reasons;
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        return act.isInstance(filed.act()) ? judge(act.cast(filed.act()), filed, law) : Reach.otherAct();
    }

    abstract Verdict judge(A done, FiledAct filed, Law law);
}
