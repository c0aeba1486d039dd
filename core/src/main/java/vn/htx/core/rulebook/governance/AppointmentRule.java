package vn.htx.core.rulebook.governance;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.htx.core.assessment.CitedRule;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.FilingRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.governance.OfficerRole;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;

/** A rule about how somebody comes into certain offices of a cooperative or union. */
abstract class AppointmentRule extends CitedRule<FiledAct> implements FilingRule {

    private static final ReasonCode OTHER_OFFICE = ReasonCode.exemption(AppointmentRule.class, "office.other");

    private final Predicate<OfficerRole> roles;

    AppointmentRule(
            String id,
            List<RuleVersion> versions,
            Predicate<OfficerRole> roles,
            Set<Parameter<?>> reads,
            ReasonCode... reasons) {
        super(id, versions, reads, with(reasons));
        this.roles = roles;
    }

    private static Set<ReasonCode> with(ReasonCode... reasons) {
        Set<ReasonCode> all = new HashSet<>(List.of(reasons));
        all.addAll(List.of(OTHER_OFFICE, Reach.OTHER_ACT, Reach.OTHER_ORGANIZATION));
        return all;
    }

    @Override
    public final Verdict assess(FiledAct filed, Law law) {
        Optional<Appointment> appointed = Appointment.of(filed.act());
        if (appointed.isEmpty()) {
            return Reach.otherAct();
        } else if (!filed.after(appointed.get().organization()).isCooperativeOrUnion()) {
            return Reach.otherOrganization();
        }
        return roles.test(appointed.get().role())
                ? judge(appointed.get(), filed, law)
                : Verdict.notApplicable(OTHER_OFFICE);
    }

    /** Judges the filling of one of the offices. */
    abstract Verdict judge(Appointment appointed, FiledAct filed, Law law);
}
