package vn.htx.core.register;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Reading;

/**
 * Entries read lately, with their acts: subjects that stand beside each other share them, such as a thousand members admitted
 * together, and each is to be read once and not a thousand times. So many are held and no more.
 */
final class RecentEntries {

    private static final int MOST = 64;

    private final Reading reading;
    private final Catalogue catalogue;
    private final Map<Long, Recorded> recent = new LinkedHashMap<>(); // the one asked for longest ago comes first

    RecentEntries(Reading reading, Catalogue catalogue) {
        this.reading = reading;
        this.catalogue = catalogue;
    }

    /** An entry, unless there is none of this sequence. */
    Optional<Recorded> find(long sequence) {
        Recorded known = recent.remove(sequence);
        Optional<Recorded> found = known == null
                ? reading.findEntry(sequence).map(entry -> Recorded.of(entry, catalogue))
                : Optional.of(known);
        found.ifPresent(recorded -> keep(sequence, recorded));
        return found;
    }

    private void keep(long sequence, Recorded recorded) {
        recent.put(sequence, recorded);
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
    }
}
