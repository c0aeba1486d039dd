package vn.htx.storage.sqlite.internal;

import java.sql.Connection;
import java.util.function.Function;
import vn.htx.core.area.AreaDirectory;
import vn.htx.core.storage.UnitOfWork;

/** How units of work are done, if they are. */
public interface Writing extends AutoCloseable {

    /** Runs a unit of work and keeps what it appended. */
    <R> R inUnitOfWork(Function<? super UnitOfWork, R> body);

    /** Says by which administrative units figures will be asked. */
    void countBy(AreaDirectory areas);

    /** Called when a reading has ended, since readers can be in the way of writers. */
    void readingEnded();

    /** The connection that writes, for tests that watch it. */
    Connection connection();

    @Override
    void close();
}
