package vn.htx.storage.sqlite;

import java.nio.file.Path;
import vn.htx.core.register.StandardCatalogue;
import vn.htx.core.tck.Appends;

/** A process of its own that files without end and says each sequence once it is kept. To be killed. */
final class Filer {

    /** How many facts each of its entries makes known. */
    static final int FACTS = 3;

    private Filer() {}

    public static void main(String[] arguments) {
        try (SqliteStorage storage = SqliteStorage.open(Path.of(arguments[0]), StandardCatalogue.catalogue())) {
            while (true) {
                System.out.println(file(storage));
            }
        }
    }

    private static long file(SqliteStorage storage) {
        return storage.inUnitOfWork(work -> {
            Appends next = Appends.after(work);
            for (int i = 0; i < FACTS; i++) {
                next.opening(Memberships.member("m-" + next.sequence() + "-" + i, Appends.DAY, next.sequence()));
            }
            work.append(next.build());
            return next.sequence();
        });
    }
}
