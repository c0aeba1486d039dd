package vn.htx.storage.sqlite.internal;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.insertInto;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;

import java.util.function.Supplier;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import vn.htx.core.storage.StorageException;

/** The secret with which identity numbers are hashed. */
final class VaultKey {

    private static final Table<Record> VAULT_KEY = table(name("vault_key"));
    private static final Field<byte[]> SECRET = field(name("secret"), byte[].class);

    private static final String READ = Sql.text(select(SECRET).from(VAULT_KEY));
    private static final String INSERT =
            Sql.text(insertInto(VAULT_KEY).columns(SECRET).values(Sql.value(SECRET)));

    private VaultKey() {}

    /** Makes the secret, inside a transaction, if there is none. */
    static void require(Session session, Supplier<byte[]> fresh) {
        if (session.list(READ, row -> row.getBytes(1)).isEmpty()) {
            session.change(INSERT, (Object) fresh.get());
        }
    }

    /** The secret. */
    static byte[] read(Session session) {
        return session.first(READ, row -> row.getBytes(1))
                .orElseThrow(() -> StorageException.corrupt("the table vault_key of " + session.file() + " is empty"));
    }
}
