package vn.htx.core.statistics;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.htx.core.fact.Fact;

/** A fact on the day it is counted, and the facts it is joined with. */
record FactRow(Fact<?> fact, LocalDate day, FactJoins joins) {

    /** The cell of a column, its own or, behind a dot, of a fact joined; null if empty. */
    @Nullable
    Object cell(String column) {
        int dot = column.indexOf('.');
        return dot < 0 ? own(column) : joins.cell(column.substring(0, dot), own(column.substring(0, dot)), column, day);
    }

    private @Nullable Object own(String column) {
        return fact.cells().get(fact.type().position(column));
    }
}
