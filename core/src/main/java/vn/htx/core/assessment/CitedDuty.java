package vn.htx.core.assessment;

import java.util.List;
import java.util.Set;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;

/**
 * A duty with its id, its versions, and what it reads and looks at; which duties arise is left to those who extend it. Being
 * late with one undoes nothing: it is a minor breach until it is done.
 */
public abstract class CitedDuty extends CitedRule<OrganizationOnDay> implements DutyRule {

    private final ReasonCode overdue;
    private final Remedy.Code remedy;
    private final Set<FactType<?>> looksAt;

    /**
     * A duty of an id, cited by its versions.
     *
     * @param overdue the reason of its breach, made by {@link DutyRule#overdue}; its remedy bears the same name
     */
    protected CitedDuty(
            String id,
            ReasonCode overdue,
            List<RuleVersion> versions,
            Set<Parameter<?>> reads,
            Set<FactType<?>> looksAt) {
        super(id, versions, reads, DutyRule.reasons(overdue));
        this.overdue = overdue;
        this.remedy = new Remedy.Code(overdue.owner(), overdue.id());
        this.looksAt = Set.copyOf(looksAt);
    }

    @Override
    public final ReasonCode overdue() {
        return overdue;
    }

    @Override
    public final Remedy.Code remedy() {
        return remedy;
    }

    @Override
    public final Set<FactType<?>> looksAt() {
        return looksAt;
    }

    @Override
    public final Severity severity() {
        return Severity.MINOR;
    }
}
