package vn.htx.core.rulebook.support;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.support.AwardSupport;

/** A rule on how much support may be awarded. */
abstract class AwardRule implements FilingRule {

    private final String id;
    private final List<RuleVersion> versions;
    private final Set<Parameter<?>> reads;
    private final Set<ReasonCode> reasons;

    AwardRule(String id, List<RuleVersion> versions, Set<Parameter<?>> reads, ReasonCode... reasons) {
        this.id = id;
        this.versions = versions;
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
        return versions;
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
        return filed.act() instanceof AwardSupport award ? judge(award, filed, law) : Reach.otherAct();
    }

    abstract Verdict judge(AwardSupport award, FiledAct filed, Law law);
}
