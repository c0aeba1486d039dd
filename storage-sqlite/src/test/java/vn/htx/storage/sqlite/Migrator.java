package vn.htx.storage.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.htx.core.register.StandardCatalogue;

/**
 * A process that opens one copy of a register's file after another, or makes a new register each time if there is no such
 * file, and says the number of those it has brought up to date. To be killed.
 */
final class Migrator {

    private Migrator() {}

    public static void main(String[] arguments) throws IOException {
        Path old = Path.of(arguments[0]);
        for (int number = 1; true; number++) {
            Path file = Path.of(arguments[1], number + ".db");
            if (Files.exists(old)) {
                Files.copy(old, file);
            }
            SqliteStorage.open(file, StandardCatalogue.catalogue()).close();
            System.out.println(number);
        }
    }
}
