package vn.htx.core.supervision;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactSource;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.supervision.SupervisionFacts.Served;

/**
 * Việc chấp hành xử phạt, bản án: which sanctions an organization is serving on a day. A rule reads the same from {@link
 * SupervisionFacts#SANCTION_SERVED}.
 */
public final class Sanctions {

    private final FactSource facts;

    /** The sanctions by what a source knows. */
    public Sanctions(FactSource facts) {
        this.facts = facts;
    }

    /** Everything it is serving on a day, by id. */
    public List<Served> served(OrganizationId organization, LocalDate day) {
        return facts
                .listFacts(FactQuery.all(SupervisionFacts.SANCTION_SERVED)
                        .where("organization", organization)
                        .on(day))
                .stream()
                .map(known -> known.fact().value())
                .toList();
    }

    /** The administrative sanctions it is serving for acts that Article 7.2 of Law 17/2023/QH15 prohibits. */
    public List<Served> servedForProhibitedActs(OrganizationId organization, LocalDate day) {
        return served(organization, day).stream()
                .filter(Served::isForProhibitedAct)
                .toList();
    }

    /** The criminal judgments it is serving. */
    public List<Served> servedJudgments(OrganizationId organization, LocalDate day) {
        return served(organization, day).stream().filter(Served::isCriminal).toList();
    }
}
