package vn.htx.storage.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** How SQLite goes about what sums ask. */
class RollupQueriesTest {

    @Test
    void membersThatAreOrganizationsAreFoundWithoutGoingThroughAllMembers() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            for (int number = 1; number <= Migrations.latest(); number++) {
                statement.executeUpdate(Migrations.script(number));
            }
            try (ResultSet row = statement.executeQuery("EXPLAIN QUERY PLAN " + KnownRollupFacts.REGISTERED_MEMBERS)) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString("detail"))
                        .isEqualTo("SEARCH membership USING INDEX membership_by_organizations (organization=?)");
            }
        }
    }
}
