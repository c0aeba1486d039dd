/** The peer: the same nation kept with Hibernate ORM on SQLite, written as its manual advises. */
@NullMarked
package vn.htx.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
