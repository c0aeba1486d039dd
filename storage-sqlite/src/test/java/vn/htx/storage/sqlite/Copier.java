package vn.htx.storage.sqlite;

import java.nio.file.Path;

/** A process that backs a register up again and again, and says how often. To be killed. */
final class Copier {

    private Copier() {}

    public static void main(String[] arguments) {
        for (int number = 1; true; number++) {
            SqliteStorage.backUp(SqliteSettings.of(Path.of(arguments[0])), Path.of(arguments[1], number + ".db"));
            System.out.println(number);
        }
    }
}
