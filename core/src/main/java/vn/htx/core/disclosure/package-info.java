/**
 * What an organization makes known: to its members at the head office, to the State every year, to the general meeting, and
 * what the registration agency makes public.
 */
@NullMarked
package vn.htx.core.disclosure;

import org.jspecify.annotations.NullMarked;
