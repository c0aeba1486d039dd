package vn.htx.core.register;

import java.util.function.Function;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;
import vn.htx.core.storage.UnitOfWork;

/** A unit of work looked at as a storage, for reading what has not been kept. */
final class WorkInProgress implements Storage {

    private final UnitOfWork work;

    WorkInProgress(UnitOfWork work) {
        this.work = work;
    }

    @Override
    public <R> R read(Function<? super Reading, R> body) {
        return body.apply(work);
    }

    @Override
    public <R> R inUnitOfWork(Function<? super UnitOfWork, R> body) {
        throw new IllegalStateException("a filing that is only considered keeps nothing");
    }

    @Override
    public void close() {
        // the unit of work ends with the call it was handed to
    }
}
