package vn.htx.core.tck;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;

/** A storage that counts what it is asked and how many things it answers with. */
final class CountedStorage implements Storage {

    private final Storage storage;
    private final AtomicLong questions = new AtomicLong();
    private final AtomicLong answers = new AtomicLong();

    CountedStorage(Storage storage) {
        this.storage = storage;
    }

    /** What was asked and answered since the last time. */
    record Work(long questions, long answers) {}

    Work takeWork() {
        return new Work(questions.getAndSet(0), answers.getAndSet(0));
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        return storage.inUnitOfWork(work -> body.apply(counting(UnitOfWork.class, work)));
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        return storage.read(reading -> body.apply(counting(Reading.class, reading)));
    }

    private <T> T counting(Class<T> port, T target) {
        return Watched.port(port, target, (question, arguments, answer) -> {
            questions.incrementAndGet();
            answers.addAndGet(size(answer));
            return answer;
        });
    }

    private static long size(Object answer) {
        if (answer instanceof Collection<?> many) {
            return many.size();
        }
        return answer instanceof Map<?, ?> map ? map.size() : 1;
    }

    @Override
    public void close() {
        storage.close();
    }
}
