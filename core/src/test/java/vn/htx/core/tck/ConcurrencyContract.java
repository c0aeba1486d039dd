package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.FactQuery;
import vn.htx.core.filing.Entry;
import vn.htx.core.storage.Knowledge;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.UnitOfWork;
import vn.htx.core.time.EffectivePeriod;

/** One writer at a time; readers see what has been committed and nothing else. */
interface ConcurrencyContract extends StorageTopic {

    private static <T> List<T> inThreads(List<Callable<T>> tasks) {
        ExecutorService threads = Executors.newFixedThreadPool(tasks.size());
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> future : tasks.stream().map(threads::submit).toList()) {
                results.add(future.get(60, TimeUnit.SECONDS));
            }
            return results;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("a thread failed", e);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /** Two entries, each with one harvest. */
    private static long appendPair(UnitOfWork work) {
        for (int i = 0; i < 2; i++) {
            Appends next = Appends.after(work);
            work.append(next.opening(
                            Harvests.HARVEST,
                            Harvests.plain("coop-1", next.sequence()),
                            EffectivePeriod.startingOn(Appends.DAY))
                    .build());
        }
        return last(work);
    }

    private static long last(Reading reading) {
        return reading.findLastEntry().map(Entry::sequence).orElse(0L);
    }

    /** What a reading says of the number of entries, in five ways; all are the same. */
    private static long consistent(Reading reading) {
        long last = last(reading);
        assertThat(reading.listEntries(0, Integer.MAX_VALUE)).hasSize((int) last);
        assertThat(reading.listFacts(FactQuery.all(Harvests.HARVEST), Knowledge.now()))
                .hasSize((int) last);
        assertThat(reading.balance(TalliesContract.BY_CROP, TalliesContract.RICE, Appends.DAY))
                .isEqualTo(last);
        assertThat(last(reading)).isEqualTo(last);
        return last;
    }

    @Test
    default void aReaderDoesNotSeeWhatIsNotYetCommitted() {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch readerComes = new CountDownLatch(1);
        List<Long> seen = inThreads(List.of(
                () -> storage().inUnitOfWork(work -> {
                    appendPair(work);
                    appended.countDown();
                    await(readerComes);
                    return appendPair(work);
                }),
                () -> {
                    await(appended);
                    readerComes.countDown();
                    return storage().read(ConcurrencyContract::consistent);
                }));
        assertThat(seen.get(0)).isEqualTo(4);
        assertThat(seen.get(1)).isIn(0L, 4L);
    }

    @Test
    default void aReaderNeverSeesWhatIsNeverCommitted() {
        CountDownLatch appended = new CountDownLatch(1);
        CountDownLatch readerComes = new CountDownLatch(1);
        List<Long> seen = inThreads(List.of(
                () -> {
                    try {
                        return storage().inUnitOfWork(work -> {
                            appendPair(work);
                            appended.countDown();
                            await(readerComes);
                            throw new UnsupportedOperationException("on purpose");
                        });
                    } catch (UnsupportedOperationException undone) {
                        return 0L;
                    }
                },
                () -> {
                    await(appended);
                    readerComes.countDown();
                    return storage().read(ConcurrencyContract::consistent);
                }));
        assertThat(seen).containsExactly(0L, 0L);
    }

    @Test
    default void aReadingStaysAsItWasWhenItBegan() {
        storage().inUnitOfWork(ConcurrencyContract::appendPair);
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch writerComes = new CountDownLatch(1);
        List<Long> seen = inThreads(List.of(
                () -> storage().read(reading -> {
                    long before = consistent(reading);
                    begun.countDown();
                    await(writerComes);
                    assertThat(consistent(reading)).isEqualTo(before);
                    return before;
                }),
                () -> {
                    await(begun);
                    writerComes.countDown();
                    return storage().inUnitOfWork(ConcurrencyContract::appendPair);
                }));
        assertThat(seen).containsExactly(2L, 4L);
        assertThat(storage().<Long>read(ConcurrencyContract::consistent)).isEqualTo(4);
    }

    @Test
    default void readersReadSideBySide() {
        storage().inUnitOfWork(ConcurrencyContract::appendPair);
        CountDownLatch bothInside = new CountDownLatch(2);
        Callable<Long> reader = () -> storage().read(reading -> {
            bothInside.countDown();
            await(bothInside);
            return consistent(reading);
        });
        assertThat(inThreads(List.of(reader, reader))).containsExactly(2L, 2L);
    }

    @Test
    default void writersTakeTurns() {
        Callable<Long> writer = () -> {
            for (int i = 0; i < 10; i++) {
                storage().inUnitOfWork(ConcurrencyContract::appendPair);
            }
            return 10L;
        };
        inThreads(List.of(writer, writer));
        assertThat(storage().<Long>read(ConcurrencyContract::consistent)).isEqualTo(40);
        assertThat(stored().listEntries(0, 100)).allMatch(Entry::isIntact);
    }

    @Test
    default void readersSeeWholeUnitsOfWorkWhileWritersWrite() {
        CountDownLatch start = new CountDownLatch(1);
        Callable<Long> writer = () -> {
            await(start);
            for (int i = 0; i < 15; i++) {
                storage().inUnitOfWork(ConcurrencyContract::appendPair);
            }
            return 0L;
        };
        Callable<Long> reader = () -> {
            long before = 0;
            start.countDown();
            while (before < 30) {
                long seen = storage().read(ConcurrencyContract::consistent);
                assertThat(seen).isGreaterThanOrEqualTo(before).isEven();
                before = seen;
            }
            return before;
        };
        assertThat(inThreads(List.of(writer, reader, reader))).containsExactly(0L, 30L, 30L);
    }
}
