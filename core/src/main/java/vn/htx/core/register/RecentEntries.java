package vn.htx.core.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.Subject;
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

    /** The entries in a subject's history. */
    List<Recorded> touching(Subject subject) {
        return reading.listSequencesTouching(subject).stream().map(this::get).toList();
    }

    private Recorded get(long sequence) {
        Recorded known = recent.remove(sequence);
        if (known == null) {
            known = Recorded.of(reading.findEntry(sequence).orElseThrow(), catalogue);
        }
        recent.put(sequence, known);
        if (recent.size() > MOST) {
            recent.remove(recent.keySet().iterator().next());
        }
        return known;
    }
}
