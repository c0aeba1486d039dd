package vn.htx.samples;

import java.time.LocalDate;

/** A group that becomes a cooperative on a day. */
record Conversion(Chronicle group, LocalDate day) {}
