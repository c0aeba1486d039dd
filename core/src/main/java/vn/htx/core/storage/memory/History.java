package vn.htx.core.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one subject: those in its history and those standing on it. The latter are found by their day: many stand
 * on an organization, and every filing about it asks for the few that take effect later.
 */
final class History {
    final List<Long> touching = new ArrayList<>(1);
    private @Nullable LocalDate latest;
    private @Nullable TreeMap<LocalDate, List<Long>> standing;

    /** The latest day on which one of those in the history takes effect. */
    Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    void touch(Long sequence, LocalDate effectiveOn) {
        touching.add(sequence);
        if (latest == null || effectiveOn.isAfter(latest)) {
            latest = effectiveOn;
        }
    }

    /** Takes back what the last {@link #touch} did, before which this was the latest day. */
    void untouch(Optional<LocalDate> before) {
        touching.remove(touching.size() - 1);
        latest = before.orElse(null);
    }

    /** Notes an entry that stands on the subject. */
    void stand(long sequence, LocalDate effectiveOn) {
        if (standing == null) {
            standing = new TreeMap<>();
        }
        standing.computeIfAbsent(effectiveOn, day -> new ArrayList<>(1)).add(sequence);
    }

    /** Takes back what the last {@link #stand} with this day did. */
    void unstand(LocalDate effectiveOn) {
        Objects.requireNonNull(standing).computeIfPresent(effectiveOn, (day, entries) -> {
            entries.remove(entries.size() - 1);
            return entries.isEmpty() ? null : entries;
        });
    }

    /** The latest day on which one of those standing on the subject takes effect. */
    Optional<LocalDate> latestStanding() {
        return standing == null || standing.isEmpty() ? Optional.empty() : Optional.of(standing.lastKey());
    }

    /** The entries that stand on the subject and take effect on a day or later, by sequence. */
    List<Long> standingFrom(LocalDate day) {
        List<Long> found = new ArrayList<>();
        if (standing != null) {
            standing.tailMap(day, true).values().forEach(found::addAll);
            Collections.sort(found);
        }
        return found;
    }
}
