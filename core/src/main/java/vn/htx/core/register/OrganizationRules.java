package vn.htx.core.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
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
        boolean isMovedBy(Fact<?> changed, FactSource facts) {
            return at.contains(changed.type()) && rule.isMovedBy(changed, facts);
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
        List<OrganizationRule> asked = new ArrayList<>();
        for (Looking looking : all) {
            if (changed.stream().anyMatch(fact -> looking.isMovedBy(fact, facts))) {
                asked.add(looking.rule());
            }
        }
        return asked;
    }
}
