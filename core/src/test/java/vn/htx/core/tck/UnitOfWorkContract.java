package vn.htx.core.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.htx.core.storage.Reading;

/** A unit of work is kept wholly or not at all. */
interface UnitOfWorkContract extends StorageTopic {

    @Test
    default void nothingIsKeptOfAUnitOfWorkThatThrows() {
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> {
                    work.append(Appends.after(work).build());
                    throw new UnsupportedOperationException("on purpose");
                }))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(stored().findLastEntry()).isEmpty();
    }

    @Test
    default void unitsOfWorkAndReadingsAreNotNested() {
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> storage().inUnitOfWork(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> storage().read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().read(reading -> storage().inUnitOfWork(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().read(reading -> storage().read(inner -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aReadingIsOfNoUseAfterItsCallback() {
        Reading escaped = storage().read(reading -> reading);
        assertThatThrownBy(escaped::findLastEntry).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void aClosedStorageIsOfNoUse() {
        storage().close();
        storage().close();
        assertThatThrownBy(() -> storage().read(reading -> 1)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> storage().inUnitOfWork(work -> 1)).isInstanceOf(IllegalStateException.class);
    }
}
