/**
 * Organizations of the collective economy: groups, cooperatives and unions, from founding to end. Their acts, their facts,
 * and what they are on a day.
 */
@NullMarked
package vn.htx.core.organization;

import org.jspecify.annotations.NullMarked;
