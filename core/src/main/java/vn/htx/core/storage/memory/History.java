package vn.htx.core.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The entries of one subject: those in its history and those standing on it. The latter are found by their day: many stand
 * on an organization, and every filing about it asks for the few that take effect later.
 */
final class History {
    final List<Long> touching = new ArrayList<>(1);
    final List<LocalDate> latest = new ArrayList<>(1);
    private @Nullable TreeMap<LocalDate, List<Long>> standing;

    void touch(long sequence, LocalDate effectiveOn) {
        LocalDate before = latest.isEmpty() ? LocalDate.MIN : latest.get(latest.size() - 1);
        touching.add(sequence);
        latest.add(effectiveOn.isAfter(before) ? effectiveOn : before);
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
        List<Long> onDay = Objects.requireNonNull(standing).get(effectiveOn);
        Objects.requireNonNull(onDay).remove(onDay.size() - 1);
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

    void untouch() {
        touching.remove(touching.size() - 1);
        latest.remove(latest.size() - 1);
    }
}
