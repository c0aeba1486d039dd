package vn.htx.core.tck;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.storage.Reading;
import vn.htx.core.storage.Storage;

/**
 * The whole contract of a backend. A backend's test extends this and says how a storage is opened in a folder; each test
 * gets a folder of its own. It holds every promise of the port, one topic after another, flat.
 */
@Timeout(120)
public abstract class StorageContract
        implements EntriesContract,
                FactsContract,
                HarvestContract,
                SubjectsContract,
                TalliesContract,
                LedgerContract,
                VaultContract,
                UnitOfWorkContract,
                ConcurrencyContract,
                ReopenContract,
                StatisticsContract,
                FactFiguresContract,
                HistoryContract,
                WorkContract,
                ConsiderContract,
                ACooperativesLife {

    @TempDir
    Path folder;

    private Storage storage;
    private int opened;

    /** Opens the storage kept in a folder, making a new one if the folder is empty. */
    protected abstract Storage open(Path folder, Catalogue catalogue);

    /** Whether what is kept is still there when the folder is opened again. */
    protected boolean durable() {
        return true;
    }

    @BeforeEach
    void openStorage() {
        storage = open(folder.resolve("register"), TestCatalogue.CATALOGUE);
    }

    @AfterEach
    void closeStorage() {
        storage.close();
    }

    @Override
    public final Storage storage() {
        return storage;
    }

    @Override
    public final Reading reopened() {
        return reopened(TestCatalogue.CATALOGUE);
    }

    @Override
    public final Reading reopened(Catalogue catalogue) {
        assumeThat(durable()).as("the backend keeps what it is given").isTrue();
        storage.close();
        storage = open(folder.resolve("register"), catalogue);
        return stored();
    }

    @Override
    public final Storage another() {
        return open(folder.resolve("another-" + ++opened), TestCatalogue.CATALOGUE);
    }
}
