package vn.htx.core.assessment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.htx.core.fact.Act;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A rule that judges the filings of one kind of act; of other acts it says that they are others. */
public abstract class CitedFilingRule<A extends Act> extends CitedRule<FiledAct> implements FilingRule {

    private final Class<A> act;

    /** A rule on an act; its reasons are those it gives besides that of other acts. */
    protected CitedFilingRule(
            String id, Class<A> act, List<RuleVersion> versions, Set<Parameter<?>> reads, ReasonCode... reasons) {
        super(
                id,
                versions,
                reads,
                Stream.concat(Stream.of(Reach.OTHER_ACT), Stream.of(reasons)).collect(Collectors.toUnmodifiableSet()));
        this.act = act;
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        return act.isInstance(filed.act()) ? judge(act.cast(filed.act()), filed, law) : Reach.otherAct();
    }

    /** Judges an act as filed. */
    protected abstract Verdict judge(A done, FiledAct filed, Law law);
}
