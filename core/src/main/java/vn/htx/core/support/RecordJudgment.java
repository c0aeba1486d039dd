package vn.htx.core.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.organization.OrganizationFacts;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.organization.Reference;
import vn.htx.core.time.EffectivePeriod;

/**
 * Chấp hành bản án hình sự: a cooperative or union begins to serve a criminal judgment against it (Law 17/2023/QH15, Article
 * 18.1).
 *
 * @param judgment under which it is kept
 * @param lastDay the last day it is served, where that is known
 */
public record RecordJudgment(OrganizationId organization, Reference judgment, Optional<LocalDate> lastDay)
        implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                SupportFacts.JUDGMENT,
                new SupportFacts.Judgment(organization, judgment),
                EffectivePeriod.of(
                        effectiveOn, lastDay.map(last -> last.plusDays(1)).orElse(null))));
    }

    @Override
    public List<Premise> premises() {
        return List.of(
                Premise.present(OrganizationFacts.EXISTENCE, organization),
                Premise.never(SupportFacts.JUDGMENT, organization, judgment));
    }
}
