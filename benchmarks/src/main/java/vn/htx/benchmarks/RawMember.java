package vn.htx.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.htx.samples.Nation;

/** The rows that say who has an identity number and where a member, read by prepared statements. */
final class RawMember implements AutoCloseable {

    private static final int INDEXED_DIGITS = 6;

    private final byte[] key;
    private final PreparedStatement byHash;
    private final PreparedStatement person;
    private final PreparedStatement memberships;

    RawMember(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet secret = statement.executeQuery("SELECT secret FROM vault_key")) {
            secret.next();
            key = secret.getBytes(1);
        }
        byHash = connection.prepareStatement(
                "SELECT member FROM person WHERE erased = 0 AND substr(key_hash, 1, 6) = ? AND key_hash = ?");
        person = connection.prepareStatement(
                "SELECT member, document, key_hash FROM person WHERE erased = 0 AND member = ?");
        memberships = connection.prepareStatement("SELECT * FROM membership WHERE member = ? AND known_until IS NULL"
                + " AND effective_from <= ? AND (effective_until IS NULL OR effective_until > ?)");
    }

    /** Every cell of them. */
    List<Object> find(String number) throws SQLException {
        String hash = IdentityNumbers.hash(number, key);
        byHash.setString(1, hash.substring(0, INDEXED_DIGITS));
        byHash.setString(2, hash);
        String member = (String) readAll(byHash).get(0);
        person.setString(1, member);
        List<Object> cells = readAll(person);
        memberships.setString(1, member);
        memberships.setString(2, Nation.DAY.toString());
        memberships.setString(3, Nation.DAY.toString());
        cells.addAll(readAll(memberships));
        return cells;
    }

    private static List<Object> readAll(PreparedStatement statement) throws SQLException {
        List<Object> cells = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    cells.add(rows.getObject(i));
                }
            }
        }
        return cells;
    }

    @Override
    public void close() throws SQLException {
        byHash.close();
        person.close();
        memberships.close();
    }
}
