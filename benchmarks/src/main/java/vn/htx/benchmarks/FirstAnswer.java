package vn.htx.benchmarks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import vn.htx.core.organization.OrganizationId;
import vn.htx.core.register.Register;
import vn.htx.core.time.AsOf;
import vn.htx.samples.Nation;

/** The first answer of a new JVM: the name of one organization, as of a day. */
final class FirstAnswer {

    static final String ORGANIZATION = "htx-000001";
    static final LocalDate DAY = Nation.DAY;

    private FirstAnswer() {}

    static String htx(Path file) {
        try (Register register = Registers.sqlite(file)) {
            return register.view(AsOf.on(DAY))
                    .getOrganization(new OrganizationId(ORGANIZATION))
                    .name()
                    .value();
        }
    }

    static String raw(Path file) {
        try (Connection connection = RawSqlite.writer(file);
                RawOrganization organization = new RawOrganization(connection)) {
            return organization.name(ORGANIZATION, DAY.toString());
        } catch (SQLException e) {
            throw new SqlTrouble(e);
        }
    }
}
