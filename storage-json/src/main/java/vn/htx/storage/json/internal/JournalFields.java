package vn.htx.storage.json.internal;

/** The names of the fields of a journal line, in the order they stand in. */
final class JournalFields {

    static final String PLACE = "place";
    static final String OF = "of";
    static final String ENTRY = "entry";
    static final String DIGEST = "digest";
    static final String TOUCHES = "touches";
    static final String STANDS_ON = "standsOn";
    static final String CLOSED = "closed";
    static final String OPENED = "opened";
    static final String VAULT = "vault";

    static final String FACT = "fact";
    static final String CELLS = "cells";
    static final String PERIOD = "period";
    static final String ASSERTED_BY = "assertedBy";
    static final String KNOWN_FROM = "knownFrom";

    static final String PUT = "put";
    static final String ERASE = "erase";

    private JournalFields() {}
}
