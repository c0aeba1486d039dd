package vn.htx.core.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;
import vn.htx.core.linkage.LinkageFacts.Year;
import vn.htx.core.money.Amounts;
import vn.htx.core.money.Dong;
import vn.htx.core.organization.Reference;

/**
 * Ghi nhận kết quả dự án liên kết trong năm: the households a project reached and the money it spent in a year. The
 * components are those of {@link Year}. It takes effect on a day the project runs.
 */
public record RecordLinkageYear(
        Reference project, long year, long households, Optional<Long> poorHouseholds, Dong stateFunds, Dong ownFunds)
        implements Act {

    public RecordLinkageYear {
        Amounts.requireNotNegative("households", households);
        poorHouseholds.ifPresent(poor -> Amounts.requireNotNegative("poor households", poor));
        Amounts.requireNotNegative("money of the State", stateFunds);
        Amounts.requireNotNegative("own money", ownFunds);
        if (poorHouseholds.orElse(0L) > households) {
            throw new IllegalArgumentException("project " + project + ": poor households are among the households; got "
                    + poorHouseholds.orElse(0L) + " of " + households);
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of(Statement.holds(
                LinkageFacts.YEAR,
                new Year(project, year, households, poorHouseholds, stateFunds, ownFunds),
                effectiveOn));
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(LinkageFacts.PROJECT, project), Premise.never(LinkageFacts.YEAR, project, year));
    }
}
