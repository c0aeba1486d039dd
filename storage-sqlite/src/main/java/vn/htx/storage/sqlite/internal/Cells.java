package vn.htx.storage.sqlite.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** Cells of columns that are never empty: one that is empty was not written by us, and is told as any other damage. */
final class Cells {

    private Cells() {}

    /** The text of a cell. */
    static String text(ResultSet row, int position) throws SQLException {
        String text = row.getString(position);
        if (text == null) {
            throw new IllegalArgumentException("cell " + position + " is empty");
        }
        return text;
    }

    /** The day of a cell. */
    static LocalDate day(ResultSet row, int position) throws SQLException {
        return LocalDate.parse(text(row, position));
    }
}
