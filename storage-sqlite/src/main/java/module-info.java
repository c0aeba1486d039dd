/** Keeps a register in an SQLite file of typed tables. */
module vn.htx.storage.sqlite {
    requires transitive vn.htx.core;
    requires java.sql;
    requires org.jooq;
    requires org.xerial.sqlitejdbc;

    exports vn.htx.storage.sqlite;

    provides vn.htx.core.storage.spi.StorageProvider with
            vn.htx.storage.sqlite.SqliteStorageProvider;
}
