package vn.htx.core.assessment;

import java.util.List;
import java.util.Set;
import vn.htx.core.law.LegalSubject;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Rule;
import vn.htx.core.law.RuleVersion;

/** A rule with its id, its versions, and what it reads and says; what it judges is left to those who extend it. */
public abstract class CitedRule<S extends LegalSubject> implements Rule<S> {

    private final String id;
    private final List<RuleVersion> versions;
    private final Set<Parameter<?>> reads;
    private final Set<ReasonCode> reasons;

    /** A rule of an id, cited by its versions. */
    protected CitedRule(String id, List<RuleVersion> versions, Set<Parameter<?>> reads, Set<ReasonCode> reasons) {
        this.id = id;
        this.versions = List.copyOf(versions);
        this.reads = Set.copyOf(reads);
        this.reasons = Set.copyOf(reasons);
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
}
