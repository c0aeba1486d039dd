package vn.htx.core.storage.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Append;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.tck.Appends;
import vn.htx.core.tck.TestCatalogue;

/** Writers that wait for their turn share one commit. */
class SharedCommitTest {

    private static final int WRITERS = 5;

    private final SlowLog log = new SlowLog();
    private final Storage storage = new MemoryStorage(TestCatalogue.CATALOGUE, log, MemoryStorage.newVaultKey());
    private final List<Thread> threads = new ArrayList<>();
    private FutureTask<Long> slow;

    /** Keeps its first commit waiting, and fails later ones if it is to. */
    private static final class SlowLog implements CommitLog {
        private final CountDownLatch writing = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private final List<Integer> commits = new ArrayList<>();
        private volatile boolean broken;

        @Override
        public void commit(List<Append> appends) {
            if (commits.isEmpty()) {
                writing.countDown();
                awaitQuietly(goOn);
            } else if (broken) {
                throw new UnsupportedOperationException("the disk is full");
            }
            commits.add(appends.size());
        }

        @Override
        public void close() {}
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    private <R> FutureTask<R> inThread(Function<Storage, R> deed) {
        FutureTask<R> task = new FutureTask<>(() -> deed.apply(storage));
        Thread thread = new Thread(task);
        threads.add(thread);
        thread.start();
        return task;
    }

    private static long append(Storage storage) {
        return storage.inUnitOfWork(SharedCommitTest::append);
    }

    private static long append(UnitOfWork work) {
        Appends next = Appends.after(work);
        work.append(next.build());
        return next.sequence();
    }

    private static long refuse(Storage storage) {
        return storage.inUnitOfWork(work -> {
            append(work);
            throw new IllegalArgumentException("on purpose");
        });
    }

    /** The first writer is kept waiting while it writes, and further threads wait for their turn. */
    private <R> List<FutureTask<R>> waiting(List<Function<Storage, R>> deeds) throws InterruptedException {
        slow = inThread(SharedCommitTest::append);
        awaitQuietly(log.writing);
        List<FutureTask<R>> tasks = deeds.stream().map(this::inThread).toList();
        for (Thread thread : threads) {
            while (thread.getState() != Thread.State.WAITING && thread.getState() != Thread.State.TIMED_WAITING) {
                TimeUnit.MILLISECONDS.sleep(1);
            }
        }
        return tasks;
    }

    private static List<Function<Storage, Long>> writers() {
        return IntStream.range(0, WRITERS)
                .<Function<Storage, Long>>mapToObj(i -> SharedCommitTest::append)
                .toList();
    }

    private long last() {
        return storage.read(reading -> reading.lastSequence());
    }

    @AfterEach
    void theFirstWriterIsAnswered() throws Exception {
        log.goOn.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(slow.get(30, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void thoseWhoWaitAreWrittenDownAtOnceWithoutAGap() throws Exception {
        List<FutureTask<Long>> tasks = waiting(writers());
        log.goOn.countDown();
        List<Long> sequences = new ArrayList<>();
        for (FutureTask<Long> task : tasks) {
            sequences.add(task.get(30, TimeUnit.SECONDS));
        }
        assertThat(sequences)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(2, WRITERS + 1).boxed().toList());
        assertThat(log.commits).containsExactly(1, WRITERS);
        assertThat(storage.<List<Entry>>read(reading -> reading.listEntries(0, 99)))
                .hasSize(WRITERS + 1)
                .allMatch(Entry::isIntact);
    }

    @Test
    void oneThatThrowsIsUndoneAlone() throws Exception {
        List<Function<Storage, Long>> deeds = new ArrayList<>(writers());
        deeds.add(2, SharedCommitTest::refuse);
        List<FutureTask<Long>> tasks = new ArrayList<>(waiting(deeds));
        log.goOn.countDown();
        FutureTask<Long> refused = tasks.remove(2);
        assertThatThrownBy(() -> refused.get(30, TimeUnit.SECONDS)).hasRootCauseMessage("on purpose");
        for (FutureTask<Long> task : tasks) {
            assertThat(task.get(30, TimeUnit.SECONDS)).isBetween(2L, WRITERS + 1L);
        }
        assertThat(log.commits).containsExactly(1, WRITERS);
        assertThat(last()).isEqualTo(WRITERS + 1);
    }

    @Test
    void aCommitThatFailsUndoesAllThatShareItAndEachLearnsOfIt() throws Exception {
        List<FutureTask<Long>> tasks = waiting(writers());
        log.broken = true;
        log.goOn.countDown();
        for (FutureTask<Long> task : tasks) {
            assertThatThrownBy(() -> task.get(30, TimeUnit.SECONDS)).hasRootCauseMessage("the disk is full");
        }
        assertThat(last()).isEqualTo(1);
        log.broken = false;
        assertThat(append(storage)).isEqualTo(2);
    }

    @Test
    void oneThatThrowsLearnsThatWhatItSawWasNotKept() throws Exception {
        List<Function<Storage, Long>> deeds = new ArrayList<>(writers());
        deeds.add(SharedCommitTest::refuse);
        List<FutureTask<Long>> tasks = waiting(deeds);
        log.broken = true;
        log.goOn.countDown();
        assertThatThrownBy(() -> tasks.get(WRITERS).get(30, TimeUnit.SECONDS)).hasRootCauseMessage("the disk is full");
        assertThat(last()).isEqualTo(1);
    }

    @Test
    void nobodyReadsWhatIsNotYetWrittenDown() throws Exception {
        List<FutureTask<Long>> seen = waiting(List.of(storage -> storage.read(reading -> reading.lastSequence())));
        assertThat(seen.get(0).isDone()).isFalse();
        log.goOn.countDown();
        assertThat(seen.get(0).get(30, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void aWriterInterruptedWhileItWaitsIsAnsweredAllTheSame() throws Exception {
        List<FutureTask<Boolean>> tasks = waiting(List.of(storage -> {
            append(storage);
            return Thread.currentThread().isInterrupted();
        }));
        threads.get(1).interrupt();
        log.goOn.countDown();
        assertThat(tasks.get(0).get(30, TimeUnit.SECONDS)).isTrue();
        assertThat(last()).isEqualTo(2);
    }

    @Test
    void whatWaitsWhenTheStorageIsClosedIsKeptOrRefused() throws Exception {
        List<FutureTask<Long>> tasks = waiting(writers());
        FutureTask<Boolean> closing = inThread(storage -> {
            storage.close();
            return true;
        });
        log.goOn.countDown();
        assertThat(closing.get(30, TimeUnit.SECONDS)).isTrue();
        int kept = 1;
        for (FutureTask<Long> task : tasks) {
            kept += isKept(task) ? 1 : 0;
        }
        assertThat(log.commits.stream().mapToInt(Integer::intValue).sum()).isEqualTo(kept);
    }

    private static boolean isKept(FutureTask<Long> task) throws Exception {
        try {
            return task.get(30, TimeUnit.SECONDS) > 1;
        } catch (ExecutionException e) {
            assertThat(e).hasRootCauseMessage("the storage is closed");
            return false;
        }
    }
}
