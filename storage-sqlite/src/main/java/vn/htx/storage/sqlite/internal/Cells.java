package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Cells as they were written: an empty one where none may be was not written by us, and is told as any other damage. */
final class Cells {

    private Cells() {}

    /** The text of a cell that is never empty. */
    static String text(ResultSet row, int position) throws SQLException {
        String text = row.getString(position);
        if (text == null) {
            throw new IllegalArgumentException("cell " + position + " is empty");
        }
        return text;
    }

    /** The day of a cell that is never empty. */
    static LocalDate day(ResultSet row, int position) throws SQLException {
        return LocalDate.parse(text(row, position));
    }

    /** The day of a cell, unless it is empty. */
    static Optional<LocalDate> findDay(ResultSet row, int position) throws SQLException {
        return Optional.ofNullable(row.getString(position)).map(LocalDate::parse);
    }
}
