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
public final class VaultKey {

    private static final Table<Record> VAULT_KEY = table(name("vault_key"));
    private static final Field<byte[]> SECRET = field(name("secret"), byte[].class);

    private VaultKey() {}

    /** Makes the secret, inside a transaction, if there is none. */
    static void require(Session session, Supplier<byte[]> fresh) {
        if (session.listOnce(text(), row -> row.getBytes(1)).isEmpty()) {
            session.change(
                    Sql.text(insertInto(VAULT_KEY).columns(SECRET).values(Sql.value(SECRET))), (Object) fresh.get());
        }
    }

    /** The secret. */
    public static byte[] read(Session session) {
        return session.listOnce(text(), row -> row.getBytes(1)).stream()
                .findFirst()
                .orElseThrow(() -> StorageException.corrupt("the table vault_key is empty"));
    }

    private static String text() {
        return Sql.text(select(SECRET).from(VAULT_KEY));
    }
}
