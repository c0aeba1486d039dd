/**
 * Dialogue with organizations (đối thoại, tháo gỡ vướng mắc): conferences, the obstacles raised there or elsewhere until they
 * are resolved, outreach, visits and guidance. What happened once is a fact that stays; where an obstacle stands is another,
 * that changes.
 */
@NullMarked
package vn.htx.core.dialogue;

import org.jspecify.annotations.NullMarked;
