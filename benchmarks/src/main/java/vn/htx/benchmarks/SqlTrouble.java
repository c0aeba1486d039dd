package vn.htx.benchmarks;

import java.sql.SQLException;

/** A measurement that the database ended. */
public final class SqlTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What the database said. */
    public SqlTrouble(SQLException cause) {
        super(cause);
    }
}
