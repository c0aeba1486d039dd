package vn.htx.core.storage.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The entries of one subject: those in its history and those standing on it. */
final class History {
    final List<Long> touching = new ArrayList<>();
    final List<Long> standing = new ArrayList<>();
    final List<LocalDate> latest = new ArrayList<>();

    void touch(long sequence, LocalDate effectiveOn) {
        LocalDate before = latest.isEmpty() ? LocalDate.MIN : latest.get(latest.size() - 1);
        touching.add(sequence);
        latest.add(effectiveOn.isAfter(before) ? effectiveOn : before);
    }

    void untouch() {
        touching.remove(touching.size() - 1);
        latest.remove(latest.size() - 1);
    }
}
