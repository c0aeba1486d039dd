package vn.htx.core.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import vn.htx.core.assessment.Dossier;
import vn.htx.core.assessment.FiledAct;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Filing;
import vn.htx.core.law.Finding;
import vn.htx.core.member.MemberFacts;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;

/**
 * Đối chiếu pháp luật: what the law says of a filing, given the facts without it and with it. A pure function of what it is
 * made of, so that an old decision can be judged again.
 *
 * @param parts the law, the areas, the calendar
 * @param rules those about how organizations stand
 * @param filing the filing
 * @param before the facts without it
 * @param after the facts with it
 */
record Judging(RegisterParts parts, OrganizationRules rules, Filing filing, FactSource before, FactSource after) {

    /** The organizations a filing touches: those it is about, and those whose members it is about. */
    static List<OrganizationId> organizations(Collection<Subject> touched) {
        TreeSet<OrganizationId> ids = new TreeSet<>();
        for (Subject subject : touched) {
            if (subject.kind().equals(OrganizationFacts.SUBJECT)
                    || subject.kind().equals(MemberFacts.SUBJECT)) {
                ids.add(new OrganizationId(subject.parts().get(0)));
            }
        }
        return List.copyOf(ids);
    }

    /** What every rule it may concern says, by rule. */
    List<Finding> findings(Collection<OrganizationId> organizations, Collection<Fact<?>> changed) {
        LocalDate day = filing.effectiveOn();
        FiledAct filed = new FiledAct(filing, before, after, parts.reference());
        List<Finding> findings = new ArrayList<>(parts.rulebook().assessAll(filed, day));
        List<OrganizationRule> asked = rules.movedBy(changed, after);
        for (OrganizationId id : organizations) {
            OrganizationOnDay organization = new Dossier(id, after, parts.reference()).on(day);
            asked.forEach(rule -> findings.add(parts.rulebook().assess(rule, organization, day)));
        }
        findings.sort(Comparator.comparing(Finding::rule).thenComparing(Finding::subject));
        return findings;
    }
}
