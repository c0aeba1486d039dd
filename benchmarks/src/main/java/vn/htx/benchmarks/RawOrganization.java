package vn.htx.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The rows a view reads of an organization, read by prepared statements. */
final class RawOrganization implements AutoCloseable {

    private static final List<String> TABLES = List.of(
            "organization_name",
            "organization",
            "organization_seat",
            "organization_sector",
            "organization_line",
            "charter_capital",
            "registration_number",
            "organization_situation",
            "field_review");

    private final PreparedStatement lastEntry;
    private final List<PreparedStatement> facts = new ArrayList<>();

    RawOrganization(Connection connection) throws SQLException {
        lastEntry = connection.prepareStatement("SELECT max(sequence) FROM entry");
        for (String table : TABLES) {
            facts.add(connection.prepareStatement("SELECT * FROM " + table
                    + " WHERE organization = ? AND known_until IS NULL AND effective_from <= ?"
                    + " AND (effective_until IS NULL OR effective_until > ?)"));
        }
    }

    /** All its rows of a day, every cell of them, and its name from among these. */
    String name(String organization, String day) throws SQLException {
        List<Object> cells = new ArrayList<>();
        readAll(lastEntry, new ArrayList<>());
        for (PreparedStatement statement : facts) {
            statement.setString(1, organization);
            statement.setString(2, day);
            statement.setString(3, day);
            readAll(statement, cells);
        }
        return (String) cells.get(1);
    }

    private static void readAll(PreparedStatement statement, List<Object> cells) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    cells.add(rows.getObject(i));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        lastEntry.close();
        for (PreparedStatement statement : facts) {
            statement.close();
        }
    }
}
