package vn.htx.storage.sqlite.internal;

import vn.htx.core.fact.Catalogue;

/** All tables of a register with their SQL, written once and shared by all sessions. Immutable. */
public final class Tables {

    final EntryTable entries = new EntryTable();
    final SubjectTable subjects = new SubjectTable();
    final PersonTable people = new PersonTable();
    final RollupTable rollups = new RollupTable();
    final FactTables facts;
    final Catalogue catalogue;

    /** The tables of a register that keeps these facts. */
    public Tables(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.facts = new FactTables(catalogue);
    }
}
