package vn.htx.storage.sqlite.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The numbered scripts that bring a register file up to date. A script that was ever released is never edited: what changes
 * is a new script. {@code PRAGMA user_version} says how many have been run.
 */
final class Migrations {

    private static final String FOLDER = "/db/htx-sqlite/";
    private static final List<String> SCRIPTS = List.of(
            "V001__found_the_register.sql", "V002__add_up_what_is_asked_most.sql", "V003__count_foreign_members.sql");

    private Migrations() {}

    /** How many scripts there are. */
    static int latest() {
        return SCRIPTS.size();
    }

    /** Runs, inside a transaction, the scripts that have not been run. */
    static void run(Session session) {
        for (int next = (int) session.pragma("user_version") + 1; next <= latest(); next++) {
            session.run(script(next));
            session.run("PRAGMA user_version = " + next);
        }
    }

    /** The text of a script, the first being 1. */
    static String script(int number) {
        String name = FOLDER + SCRIPTS.get(number - 1);
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from this library");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
