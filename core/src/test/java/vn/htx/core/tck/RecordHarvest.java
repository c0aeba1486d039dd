package vn.htx.core.tck;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Statement;

/** The act a host might add: harvests are recorded. */
public record RecordHarvest(List<Harvests.Harvest> harvests) implements Act {

    public RecordHarvest {
        harvests = List.copyOf(harvests);
    }

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return harvests.stream()
                .map(harvest -> Statement.holds(Harvests.HARVEST, harvest, effectiveOn))
                .toList();
    }
}
