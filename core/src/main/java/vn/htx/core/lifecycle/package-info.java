/**
 * The life of an organization beyond founding it: the file and the registered data, establishments, reorganization,
 * revocation, dissolution, bankruptcy and the settlement at the end. Acts, facts and exact arithmetic; what the law asks of
 * them stands in the rulebook.
 */
@NullMarked
package vn.htx.core.lifecycle;

import org.jspecify.annotations.NullMarked;
