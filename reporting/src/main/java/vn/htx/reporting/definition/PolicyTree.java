package vn.htx.reporting.definition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.policy.PolicyFacts.Issued;
import vn.htx.core.policy.PolicyFacts.Linked;
import vn.htx.core.policy.PolicyId;
import vn.htx.core.policy.PolicyRelation;
import vn.htx.core.register.View;
import vn.htx.reporting.Document;
import vn.htx.reporting.DocumentNumber;
import vn.htx.reporting.DocumentTree;
import vn.htx.reporting.Label;

/**
 * Hệ thống văn bản: the policy documents in force, each under those it carries out or guides, the highest level first. One
 * that carries out several stands under each of them.
 */
public final class PolicyTree {
    private static final Set<PolicyRelation> BELOW = EnumSet.of(PolicyRelation.CARRIES_OUT, PolicyRelation.GUIDES);

    /** The highest level first, then the earliest. */
    public static final Comparator<Issued> ORDER = Comparator.comparing(Issued::level)
            .thenComparing(issued -> issued.issuedOn().orElse(LocalDate.MAX))
            .thenComparing(Issued::policy);

    private final List<Issued> issued;
    private final Map<PolicyId, Set<PolicyId>> targets;
    private final Set<PolicyId> placed = new HashSet<>();

    private PolicyTree(View view) {
        issued = view.listPolicies().stream().sorted(ORDER).toList();
        targets = view.listPolicyLinks().stream()
                .filter(link -> BELOW.contains(link.relation()))
                .collect(Collectors.groupingBy(Linked::policy, Collectors.mapping(Linked::target, Collectors.toSet())));
    }

    /** The tree of a view. */
    public static DocumentTree of(View view) {
        return new DocumentTree("policies", Label.key("overview.policies"), new PolicyTree(view).roots());
    }

    /** Those that stand under none in force; then, where links run in a circle, the first of each circle. */
    private List<Document> roots() {
        List<Document> roots = new ArrayList<>();
        issued.stream().filter(this::standsAlone).forEach(policy -> roots.add(document(policy, List.of())));
        for (Issued policy : issued) {
            if (!placed.contains(policy.policy())) {
                roots.add(document(policy, List.of()));
            }
        }
        return roots;
    }

    private boolean standsAlone(Issued policy) {
        return issued.stream().noneMatch(upper -> standsUnder(policy, upper));
    }

    private boolean standsUnder(Issued lower, Issued upper) {
        return targets.getOrDefault(lower.policy(), Set.of()).contains(upper.policy());
    }

    private Document document(Issued policy, List<Issued> above) {
        placed.add(policy.policy());
        List<Issued> path = new ArrayList<>(above);
        path.add(policy);
        List<Document> below = issued.stream()
                .filter(lower -> !path.contains(lower) && standsUnder(lower, policy))
                .map(lower -> document(lower, path))
                .toList();
        return new Document(
                Label.key("document.kind." + RecordMapper.nameOf(policy.kind())),
                number(policy),
                Label.verbatim(policy.issuer()),
                Label.verbatim(policy.title()),
                policy.issuedOn(),
                period(policy),
                below);
    }

    private static DocumentNumber number(Issued policy) {
        return new DocumentNumber(policy.printedNumber(), policy.usualNumber().orElse(policy.printedNumber()));
    }

    private static Optional<Document.Years> period(Issued policy) {
        return policy.firstYear().flatMap(first -> policy.lastYear().map(last -> new Document.Years(first, last)));
    }
}
