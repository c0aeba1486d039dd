package vn.htx.core.rulebook.disclosure;

import static vn.htx.core.law.Confidence.RECALLED;
import static vn.htx.core.law.Confidence.VERIFIED;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.htx.core.assessment.Duty;
import vn.htx.core.assessment.DutyRule;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.disclosure.DisclosureFacts;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.Parameter;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Severity;
import vn.htx.core.organization.Reference;

/**
 * Công khai thông tin: what members are to know of is posted at the head office within five working days of being issued
 * (R-REP-02; Law 17/2023/QH15, Article 14.2).
 */
public final class DisclosurePosting implements DutyRule {

    private static final Parameter<Integer> TIME = Parameter.integer("disclosure.posting.period");
    private static final ReasonCode OVERDUE = DutyRule.overdue(DisclosurePosting.class, "disclosure.post");
    private static final Remedy.Code POST = new Remedy.Code(DisclosurePosting.class, "disclosure.post");

    @Override
    public String id() {
        return "R-REP-02";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(
                RuleVersion.of("2013-07-01/2024-07-01", "law:23/2012/QH13", RECALLED),
                RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#14.2", VERIFIED));
    }

    @Override
    public Set<Parameter<?>> reads() {
        return Set.of(TIME);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(DisclosureFacts.DISCLOSURE);
    }

    @Override
    public ReasonCode overdue() {
        return OVERDUE;
    }

    @Override
    public Remedy.Code remedy() {
        return POST;
    }

    @Override
    public Severity severity() {
        return Severity.MINOR;
    }

    @Override
    public List<Duty> duties(OrganizationOnDay organization, LocalDate until, Law law) {
        Map<Reference, DisclosureFacts.Disclosure> last = new LinkedHashMap<>();
        organization
                .at(until)
                .begun(DisclosureFacts.DISCLOSURE)
                .map(Fact::value)
                .forEach(one -> last.put(one.document(), one));
        return last.values().stream()
                .flatMap(one -> Duty.within(TIME, law, one.document().value(), one.issuedOn(), organization.calendar())
                        .map(duty -> duty.done(one.postedOn()))
                        .stream())
                .toList();
    }
}
