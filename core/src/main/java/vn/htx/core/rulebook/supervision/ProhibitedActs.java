package vn.htx.core.rulebook.supervision;

import static vn.htx.core.law.Confidence.VERIFIED;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.htx.core.assessment.OrganizationOnDay;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.assessment.Reach;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Law;
import vn.htx.core.law.ReasonCode;
import vn.htx.core.law.Remedy;
import vn.htx.core.law.RuleVersion;
import vn.htx.core.law.Verdict;
import vn.htx.core.supervision.SupervisionFacts;
import vn.htx.core.supervision.SupervisionFacts.Violation;

/**
 * Hành vi bị nghiêm cấm: an organization does nothing that the law prohibits it (R-REP-01; Law 17/2023/QH15, Article 7.2). Whether
 * it did, a competent body establishes; the register judges by what was established and not yet put right, and knows of nothing
 * else.
 */
public final class ProhibitedActs implements OrganizationRule {

    private static final Comparator<Violation> FIRST =
            Comparator.comparing(Violation::establishedOn).thenComparing(Violation::violation);
    private static final ReasonCode ESTABLISHED = new ReasonCode(
            ProhibitedActs.class,
            "prohibited-acts.established",
            Set.of(Verdict.Kind.VIOLATED),
            List.of("act", "since", "count"));
    private static final ReasonCode NONE =
            new ReasonCode(ProhibitedActs.class, "prohibited-acts.none", Set.of(Verdict.Kind.SATISFIED), List.of());
    private static final Remedy.Code PUT_RIGHT = new Remedy.Code(ProhibitedActs.class, "prohibited-acts.put-right");

    @Override
    public String id() {
        return "R-REP-01";
    }

    @Override
    public List<RuleVersion> versions() {
        return List.of(RuleVersion.of("2024-07-01/..", "law:17/2023/QH15#7.2", VERIFIED));
    }

    @Override
    public Set<ReasonCode> reasons() {
        return Set.of(ESTABLISHED, NONE, Reach.OTHER_ORGANIZATION);
    }

    @Override
    public Set<Remedy.Code> remedies() {
        return Set.of(PUT_RIGHT);
    }

    @Override
    public Set<FactType<?>> looksAt() {
        return Set.of(SupervisionFacts.VIOLATION);
    }

    @Override
    public Verdict assess(OrganizationOnDay organization, Law law) {
        if (organization.findKind().isEmpty()) {
            return Reach.otherOrganization();
        }
        List<Violation> prohibited = organization.list(SupervisionFacts.VIOLATION).stream()
                .filter(violation -> violation.prohibitedAct().isPresent())
                .toList();
        return prohibited.stream()
                .min(FIRST)
                .map(first -> broken(first, prohibited.size()))
                .orElseGet(() -> Verdict.of(true).because(NONE));
    }

    private static Verdict broken(Violation first, int count) {
        return Verdict.of(false)
                .because(
                        ESTABLISHED,
                        "act",
                        RecordMapper.nameOf(first.prohibitedAct().orElseThrow()),
                        "since",
                        first.establishedOn(),
                        "count",
                        count)
                .remedied(Remedy.of(PUT_RIGHT));
    }
}
