package vn.htx.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.htx.core.assessment.OrganizationRule;
import vn.htx.core.fact.Fact;
import vn.htx.core.fact.FactSource;
import vn.htx.core.fact.FactType;
import vn.htx.core.law.Rule;
import vn.htx.core.law.Rulebook;
import vn.htx.core.organization.OrganizationFacts;

/** The rules of a rulebook about how organizations stand, each with what it looks at, asked once for all filings. */
final class OrganizationRules {

    private record Looking(OrganizationRule rule, Set<FactType<?>> at) {
        boolean isMovedBy(Map<FactType<?>, List<Fact<?>>> changed, FactSource facts) {
            List<Fact<?>> seen = new ArrayList<>();
            changed.forEach((type, list) -> {
                if (at.contains(type)) {
                    seen.addAll(list);
                }
            });
            return !seen.isEmpty() && rule.isMovedBy(seen, facts);
        }
    }

    private final List<Looking> all = new ArrayList<>();

    OrganizationRules(Rulebook rulebook) {
        for (Rule<?> rule : rulebook.rules()) {
            if (rule instanceof OrganizationRule known) {
                Set<FactType<?>> types = new HashSet<>(known.looksAt());
                types.add(OrganizationFacts.EXISTENCE);
                all.add(new Looking(known, types));
            }
        }
    }

    /** Those that some of these changes may concern, by rule. */
    List<OrganizationRule> movedBy(Collection<Fact<?>> changed, FactSource facts) {
        Map<FactType<?>, List<Fact<?>>> byType = new LinkedHashMap<>();
        changed.forEach(fact ->
                byType.computeIfAbsent(fact.type(), none -> new ArrayList<>()).add(fact));
        List<OrganizationRule> asked = new ArrayList<>();
        for (Looking looking : all) {
            if (looking.isMovedBy(byType, facts)) {
                asked.add(looking.rule());
            }
        }
        return asked;
    }
}
