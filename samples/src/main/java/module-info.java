/** A made-up province whose totals equal published figures, as filings a register can be filled with. */
module vn.htx.samples {
    requires transitive vn.htx.core;

    exports vn.htx.samples;
}
