package vn.htx.storage.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.htx.core.document.RecordMapper;
import vn.htx.core.member.MemberType;

/** How SQLite goes about what sums ask. */
class RollupQueriesTest {

    @Test
    void theQueryNamesTheTypesOfMembersThatAreOrganizations() {
        String types = Stream.of(MemberType.values())
                .filter(MemberType::isRegistered)
                .map(RecordMapper::nameOf)
                .sorted()
                .map(type -> "'" + type + "'")
                .collect(Collectors.joining(", "));
        assertThat(KnownRollupFacts.REGISTERED_MEMBERS).contains("type IN (" + types + ")");
    }

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
