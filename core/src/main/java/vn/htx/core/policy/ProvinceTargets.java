package vn.htx.core.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.organization.Reference;
import vn.htx.core.policy.PolicyFacts.Issued;
import vn.htx.core.policy.PolicyFacts.Linked;
import vn.htx.core.policy.PolicyFacts.Targeted;

/**
 * Chỉ tiêu năm của tỉnh: which target stands for a year where documents of the province set several. Any document of the
 * province sets one, be it called a plan or not; the one set last stands, since it adjusts those before it. What a document
 * set that is no longer in force, or that one in force replaces or repeals, stands no more.
 */
public final class ProvinceTargets {

    private static final Set<PolicyRelation> ENDING = EnumSet.of(PolicyRelation.REPLACES, PolicyRelation.REPEALS);

    private final FactSource facts;
    private final LocalDate day;

    /** Targets as they stand on a day, by the facts of a source. */
    public ProvinceTargets(FactSource facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
    }

    /** The target that stands for an indicator and a year, among those in a unit. */
    public Optional<Fact<Targeted>> find(Reference indicator, long year, TargetUnit unit) {
        List<Fact<Targeted>> set =
                list(FactQuery.all(PolicyFacts.TARGET)
                                .where("indicator", indicator)
                                .where("year", year))
                        .stream()
                        .filter(target -> target.value().unit() == unit)
                        .toList();
        if (set.isEmpty()) {
            return Optional.empty();
        }
        Set<PolicyId> standing = standing();
        return set.stream()
                .filter(target -> standing.contains(target.value().policy()))
                .max(Comparator.comparing(
                                (Fact<Targeted> target) -> target.period().from())
                        .thenComparing(Fact::entry));
    }

    /** The documents of the province in force that none in force replaces or repeals. */
    private Set<PolicyId> standing() {
        List<Issued> inForce = values(PolicyFacts.DOCUMENT);
        Set<PolicyId> ids = inForce.stream().map(Issued::policy).collect(Collectors.toSet());
        Set<PolicyId> ended = values(PolicyFacts.LINK).stream()
                .filter(link -> ENDING.contains(link.relation()) && ids.contains(link.policy()))
                .map(Linked::target)
                .collect(Collectors.toSet());
        return inForce.stream()
                .filter(issued -> issued.level() == PolicyLevel.PROVINCE)
                .map(Issued::policy)
                .filter(policy -> !ended.contains(policy))
                .collect(Collectors.toSet());
    }

    private <F extends Record> List<F> values(FactType<F> type) {
        return list(FactQuery.all(type)).stream().map(Fact::value).toList();
    }

    private <F extends Record> List<Fact<F>> list(FactQuery<F> query) {
        return facts.listFacts(query.on(day)).stream()
                .map(known -> known.fact())
                .toList();
    }
}
