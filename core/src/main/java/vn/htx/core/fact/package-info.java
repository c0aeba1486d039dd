/**
 * What the register holds true and why: subjects, fact types, facts on both clocks, and acts as lists of statements
 * about facts. Nothing here knows what a cooperative is, and nothing here knows how facts are stored.
 */
@NullMarked
package vn.htx.core.fact;

import org.jspecify.annotations.NullMarked;
