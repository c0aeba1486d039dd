package vn.htx.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.htx.core.fact.Premise;
import vn.htx.core.fact.Statement;

/**
 * Bổ sung, thay đổi ngành, nghề kinh doanh: business lines are added and removed (Law 17/2023/QH15, Article 48).
 */
public record ChangeBusinessLines(OrganizationId organization, List<BusinessLine> added, List<BusinessLine> removed)
        implements OrganizationAct {

    public ChangeBusinessLines {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        if (added.isEmpty() && removed.isEmpty()) {
            throw new IllegalArgumentException("no line is added or removed");
        }
        if (added.stream().anyMatch(removed::contains)) {
            throw new IllegalArgumentException("a line cannot be both added and removed");
        }
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return Stream.concat(
                        added.stream()
                                .map(line -> Statement.holds(
                                        OrganizationFacts.LINE,
                                        new OrganizationFacts.Line(organization, line),
                                        effectiveOn)),
                        removed.stream()
                                .map(line -> Statement.ends(OrganizationFacts.LINE, effectiveOn, organization, line)))
                .toList();
    }

    @Override
    public List<Premise> premises() {
        return List.of(Premise.present(OrganizationFacts.EXISTENCE, organization));
    }
}
