package vn.htx.storage.sqlite.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.htx.core.fact.Catalogue;
import vn.htx.core.fact.FactType;
import vn.htx.core.people.Person;
import vn.htx.core.register.StandardCatalogue;

/** The numbered scripts and the fact types say the same. */
class MigrationsTest {

    private static final Catalogue CATALOGUE = StandardCatalogue.catalogue();

    /** All that a database is made of, by name, without comments and line breaks. */
    private static Map<String, String> schema(Statement statement) throws SQLException {
        Map<String, String> schema = new TreeMap<>();
        try (ResultSet row = statement.executeQuery("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")) {
            while (row.next()) {
                schema.put(row.getString(1), bare(row.getString(2)));
            }
        }
        return schema;
    }

    private static String bare(String sql) {
        return sql.replaceAll("--[^\n]*", "")
                .replaceAll("\\s+", " ")
                .replace("( ", "(")
                .replace(" )", ")")
                .strip();
    }

    private static Connection migratedDatabase() throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement statement = connection.createStatement()) {
            for (int number = 1; number <= Migrations.latest(); number++) {
                statement.executeUpdate(Migrations.script(number));
            }
        }
        return connection;
    }

    private static Map<String, String> migrated() throws SQLException {
        try (Connection connection = migratedDatabase();
                Statement statement = connection.createStatement()) {
            return schema(statement);
        }
    }

    private static Map<String, String> described(FactType<?> type) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
                Statement statement = connection.createStatement()) {
            for (String sql : new FactDdl(type).statements()) {
                statement.executeUpdate(sql);
            }
            return schema(statement);
        }
    }

    @Test
    void theTablesOfTheMigrationsAreThoseOfTheFactTypes() throws SQLException {
        Map<String, String> migrated = migrated();
        for (FactType<?> type : CATALOGUE.factTypes()) {
            if (migrated.containsKey(type.name())) { // a younger type gets its tables when a register is opened
                assertThat(migrated).as(type.name()).containsAllEntriesOf(described(type));
            }
        }
        assertThat(migrated).containsKeys("organization", "membership", "policy");
    }

    @Test
    void aPersonsComponentsAreColumnsOfTheVault() throws SQLException {
        String table = String.valueOf(migrated().get("person"));
        for (var component : Person.class.getRecordComponents()) {
            if (!component.getName().equals("member")) {
                assertThat(table)
                        .contains(Names.snake(component.getName()) + " TEXT GENERATED ALWAYS AS (document ->> '$."
                                + component.getName() + "')");
            }
        }
    }

    @Test
    void thePageAboutTheSchemaExplainsEveryColumn() throws SQLException, IOException {
        String page = Files.readString(Path.of("..", "docs", "schema.md"));
        List<String> columns = columns();
        assertThat(columns).hasSizeGreaterThan(100);
        for (String column : columns) {
            String[] names = column.split(" ", -1);
            assertThat(section(page, "### `" + names[0] + "`") + section(page, "## Two clocks"))
                    .as(column)
                    .contains("| `" + names[1] + "` |");
        }
    }

    private static List<String> columns() throws SQLException {
        try (Connection connection = migratedDatabase();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT t.name || ' ' || c.name FROM sqlite_schema AS t, pragma_table_xinfo(t.name) AS c"
                                + " WHERE t.type = 'table'")) {
            List<String> columns = new ArrayList<>();
            while (row.next()) {
                columns.add(row.getString(1));
            }
            return columns;
        }
    }

    private static String section(String page, String heading) {
        int from = page.indexOf(heading + "\n") >= 0 ? page.indexOf(heading + "\n") : page.indexOf(heading + " ");
        assertThat(from).as(heading).isNotNegative();
        return page.substring(from, page.indexOf("\n##", from));
    }
}
