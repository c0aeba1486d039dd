package vn.htx.core.people;

import java.time.LocalDate;
import java.util.List;
import vn.htx.core.fact.Act;
import vn.htx.core.fact.Statement;

/**
 * Xóa dữ liệu cá nhân: the vault's record of a member is destroyed. Entries, facts and figures stay as they are, since they
 * never held any of it (Law 91/2025/QH15, Article 4).
 */
public record ErasePerson(MemberId member) implements Act {

    @Override
    public List<Statement> statements(LocalDate effectiveOn) {
        return List.of();
    }
}
