package vn.htx.core.register;

import java.util.ArrayList;
import java.util.List;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.fact.FactType;
import vn.htx.core.fact.KnownFact;
import vn.htx.core.fact.Subject;
import vn.htx.core.filing.Entry;
import vn.htx.core.law.Finding;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;

/** The decision an entry was accepted with, as the register kept it. */
final class Recall {

    private final Reading reading;
    private final RegisterParts parts;

    Recall(Reading reading, RegisterParts parts) {
        this.reading = reading;
        this.parts = parts;
    }

    Decision.Accepted decision(Entry entry) {
        List<FactChange> changes = new ArrayList<>();
        for (Subject subject : reading.listTouched(entry.sequence())) {
            for (FactType<?> type : reading.listFactTypes(subject)) {
                reading.listFacts(FactQuery.of(type, subject), Knowledge.ever())
                        .forEach(known -> addIfChanged(known, entry.sequence(), changes));
            }
        }
        Impact impact = new Impact(changes, findings(entry, "appeared"), findings(entry, "vanished"));
        return new Decision.Accepted(entry, findings(entry, "remarks"), impact);
    }

    private static void addIfChanged(KnownFact<?> known, long sequence, List<FactChange> changes) {
        if (known.knownFrom() == sequence) {
            changes.add(new FactChange(known.fact(), true));
        } else if (known.knownUntil().isPresent() && known.knownUntil().getAsLong() == sequence) {
            changes.add(new FactChange(known.fact(), false));
        }
    }

    private List<Finding> findings(Entry entry, String field) {
        return entry.outcome()
                .find(field)
                .map(written -> FindingDocument.read(written, parts.rulebook()))
                .orElse(List.of());
    }
}
