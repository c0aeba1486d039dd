package vn.htx.storage.json;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import vn.htx.core.tck.TestCatalogue;

/**
 * The child process of {@link JsonKillTest}: opens the register in the folder it is given and files, in as many threads as
 * it is told, saying each unit of work's last sequence when it has been acknowledged, until it is killed.
 */
final class Committer {

    /** The most entries one process files. */
    static final int ENTRIES = 1000;

    private static final long SEGMENT_BYTES = 40_000;

    private Committer() {}

    public static void main(String[] arguments) throws InterruptedException {
        JsonSettings settings = new JsonSettings(Path.of(arguments[0]), SEGMENT_BYTES);
        try (JsonStorage storage = JsonStorage.open(settings, TestCatalogue.CATALOGUE)) {
            long end = Register.lastEntry(storage) + ENTRIES;
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
                threads.add(new Thread(() -> fileUpTo(end, storage)));
            }
            threads.forEach(Thread::start);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void fileUpTo(long end, JsonStorage storage) {
        long last = 0;
        for (int unit = 0; last < end; unit++) {
            last = file(storage, 1 + unit % 3);
            System.out.println(last);
        }
    }

    /** Files a unit of work; every entry puts a person, and every seventh erases the one put three entries before. */
    private static long file(JsonStorage storage, int size) {
        return storage.inUnitOfWork(work -> {
            long last = 0;
            for (int place = 1; place <= size; place++) {
                String filing = "place-" + place + "-of-" + size + "/";
                last = Register.append(work, next -> {
                    next.filed(filing + next.sequence());
                    next.putting(Register.person(member(next.sequence()), name(next.sequence())));
                    return erases(next.sequence()) ? next.erasing(member(next.sequence() - 3)) : next;
                });
            }
            return last;
        });
    }

    static boolean erases(long sequence) {
        return sequence % 7 == 0;
    }

    static String member(long sequence) {
        return "m-" + sequence;
    }

    static String name(long sequence) {
        return "Thành viên số " + sequence + ".";
    }

    /** Whether the record an entry put is erased by another up to the last. */
    static boolean isErased(long sequence, long last) {
        return sequence + 3 <= last && erases(sequence + 3);
    }

    /** Whose records stand in the vault after the last entry, in the order of their ids. */
    static List<String> membersAfter(long last) {
        return LongStream.rangeClosed(1, last)
                .filter(sequence -> !isErased(sequence, last))
                .mapToObj(Committer::member)
                .sorted()
                .toList();
    }
}
